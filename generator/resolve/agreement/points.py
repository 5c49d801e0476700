"""The points of a sentence on which another source may differ."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as calendar_day

from rapidfuzz import fuzz

from generator.model import ActorKind, Article, Certainty, DateExpression, Findings, Sentence, Span

from .clauses import in_background
from .days import Day, of_the_report
from .portraits import day_of
from .quantities import KILLED, PERSON, Quantity, counted_as, quantities_in
from .scenes import preposition_of
from .stems import stem

_OTHERS = re.compile(r"\s(?:other|more|further|additional|others)\b", re.IGNORECASE)
"""Words behind a number that make it a part of all ("two other rifles")."""
_DISTANCE = re.compile(r"\s(?:after|before|later|earlier|ago|since)\b", re.IGNORECASE)
"""Words behind a stretch of time that make it the distance between two events, and not how long one took."""
_COMPOUND = re.compile(r"\s?-\s?[a-z]", re.IGNORECASE)
""" "A five-boat attack": what kind of attack it was."""
SAME_NEWS = 1
"""Days within which two reports may know the same."""
PART = 2
"""Times by which the dead of one kind may be fewer than the dead for the two to be counts of one thing."""
SPELLING = 60
"""Likeness (rapidfuzz ratio, 0 to 100) from which two names may be spellings of one: Vogel and Fogel have 80."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a sentence."""

    kind: str
    """`number`, `duration`, `date`, `place` or `actor`."""
    aspect: str
    """What the value is of ("count pirate"); only values of one aspect are compared."""
    shown: str
    """The value in our words."""
    span: Span
    """The printed words."""
    date: Day | None = None
    """For dates: the day or month."""
    quantity: Quantity | None = None
    """The range, for numbers and durations."""
    deeds: frozenset[str] = frozenset()
    """For counts: stems of the verbs whose subject or object is what is counted."""
    day: calendar_day | None = None
    """Publication day of the article; None for an undated one."""

    def agrees(self, other: "Point") -> bool:
        """Whether both may be right at once."""
        if self.quantity and other.quantity:
            of_another = self._of_another_deed(other) or _of_other_people(self.quantity, other.quantity)
            return of_another or self._grown(other) or self.quantity.agrees(other.quantity)
        if self.date and other.date:
            return self.date.agrees(other.date) or not self.date.may_be(other.date)
        return fuzz.ratio(self.shown.casefold(), other.shown.casefold()) >= SPELLING

    def _of_another_deed(self, other: "Point") -> bool:
        """Whether one counts those killed and the other those hurt; people are counted for too much to guess."""
        if self.aspect == f"count {PERSON}" and not (self.deeds and other.deeds):
            return True
        return bool(self.deeds and other.deeds) and not self.deeds & other.deeds

    def _grown(self, other: "Point") -> bool:
        """Whether the greater count was printed days later: tolls and standings grow, and no source was wrong."""
        if not (self.quantity and other.quantity and self.day and other.day and self.aspect.startswith("count ")):
            return False
        first, later = sorted((self, other), key=lambda point: str(point.day))
        low, high = (p.quantity.low if p.quantity else 0.0 for p in (first, later))
        return abs((self.day - other.day).days) > SAME_NEWS and low <= high


def _of_other_people(one: Quantity, other: Quantity) -> bool:
    """Whether one of two tolls may be a part of the other: soldiers of all the dead, or far fewer of them."""
    nouns = {counted_as(q.noun) for q in (one, other) if q.noun}
    if one.key != KILLED or len(nouns) < 2:
        return False
    return PERSON not in nouns or max(one.low, other.low) > PART * min(one.high, other.high)


def points_of(
    article: Article,
    found: Findings,
    sentence: Sentence,
    named: Sequence[tuple[Span, str]],
    names: Mapping[str, str],
    kinds: Mapping[str, ActorKind],
) -> tuple[Point, ...]:
    """The points of a sentence, those only that it gives one value: of two values nobody knows which is meant.

    `named`: the spans in the sentence that name an actor, with its id; `names` and `kinds` are by actor id.
    """
    dates = [d for d in found.dates if sentence.span.contains(d.span)]
    every = [
        *_numbers(article, sentence, dates),
        *_days(article, sentence, dates),
        *_scenes(article, sentence, named, names, kinds),
        *_doers(article, sentence, named, names, kinds),
    ]
    count = Counter(point.aspect for point in every)
    return tuple(point for point in every if count[point.aspect] == 1)


def _numbers(article: Article, sentence: Sentence, dates: Sequence[DateExpression]) -> Iterator[Point]:
    quantities = quantities_in(article, sentence, dates)
    parted = {q.key for q in quantities if _OTHERS.match(article.text, q.span.end)}
    for quantity in quantities:
        if quantity.key in parted:
            continue
        aside = _DISTANCE if quantity.key == "duration" else _COMPOUND if quantity.key.startswith("count ") else None
        if aside and aside.match(article.text, quantity.span.end):
            continue
        kind = "duration" if quantity.key == "duration" else "number"
        told = [e for e in sentence.events if quantity.noun and quantity.noun in (e.subject, e.object)]
        deeds = frozenset(stem(event.verb) for event in told)
        day = day_of(article.date)
        yield Point(kind, quantity.key, quantity.shown, quantity.span, quantity=quantity, deeds=deeds, day=day)


def _days(article: Article, sentence: Sentence, dates: Sequence[DateExpression]) -> Iterator[Point]:
    """Days and months of what is told; the day on which somebody said it is another matter, and so is one that the
    sentence sets back ("after the vote of 3 May")."""
    words, told = article.words(sentence.span), day_of(article.date)
    for found in dates:
        behind = in_background(words, found.span.start - sentence.span.start)
        calendar = found.certainty is not Certainty.UNRESOLVED and re.match(r"\d{4}-\d\d", found.value)
        if calendar and not behind and not of_the_report(article, found.span):
            day = Day(found.value[:10], article.words(found.span).casefold(), told)
            yield Point("date", "date", day.value, found.span, date=day)


def _scenes(
    article: Article,
    sentence: Sentence,
    named: Sequence[tuple[Span, str]],
    names: Mapping[str, str],
    kinds: Mapping[str, ActorKind],
) -> Iterator[Point]:
    words, start = article.words(sentence.span), sentence.span.start
    for span, actor in named:
        if in_background(words, span.start - start):
            continue
        if kinds.get(actor) is ActorKind.PLACE and (before := preposition_of(article, span)):
            yield Point("place", before, names[actor], span)


def _doers(
    article: Article,
    sentence: Sentence,
    named: Sequence[tuple[Span, str]],
    names: Mapping[str, str],
    kinds: Mapping[str, ActorKind],
) -> Iterator[Point]:
    """Named people who are the subject of a verb with an object: who did it."""
    for event in sentence.events:
        for span, actor in named if event.subject and event.object else ():
            words = article.words(span).casefold().split()
            if kinds.get(actor) is ActorKind.PERSON and event.subject in words:
                yield Point("actor", f"{event.verb} {event.object}", names[actor], span)
