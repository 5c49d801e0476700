"""The points of a sentence on which another source may differ."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from generator.model import ActorKind, Article, Certainty, DateExpression, Findings, Sentence, Span

from .clauses import in_background
from .portraits import day_of
from .quantities import PERSON, Quantity, quantities_in
from .stems import stem

SPEECH = (
    r"(?:said|says|told|announced|confirmed|reported|added|stated|declared|warned|published|wrote|vowed|condemned"
    r"|promised|urged|demanded|insisted|denied|praised|criticised|criticized|called for|spoke|asked)\b"
)
REPORTED = re.compile(rf"(?:\b{SPEECH}(?:\W+\w+){{0,3}}|\bas of)\W*$", re.IGNORECASE)
"""Words before a date that make it the day of the report and not of the event."""
REPORTS = re.compile(rf"\W*{SPEECH}", re.IGNORECASE)
"""The same behind it ("the minister Monday said")."""
IN = re.compile(r"\bin\s+(?:the\s+)?$", re.IGNORECASE)
"""What stands before a town or country that is the scene of the event; "near" and "at" exclude no other place."""
PART_OF_A_TOWN = re.compile(
    r"\b(?:street|avenue|road|lane|drive|square|bridge|hill|heights|park|county|district|province|state|region|route"
    r"|highway|interstate|mount|mt|lake|river|bay|gulf|sea|ocean|island|islands|coast|north|south|east|west)\b|\d",
    re.IGNORECASE,
)
"""Words in the name of a place that may lie in, around or beside another place that is named for the same event."""
SAME_NEWS = 1
"""Days within which two reports may know the same."""
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
    printed: str = ""
    """For dates: the words, case folded."""
    quantity: Quantity | None = None
    """The range, for numbers and durations."""
    deeds: frozenset[str] = frozenset()
    """For counts: stems of the verbs whose subject or object is what is counted."""
    day: date | None = None
    """Publication day of the article; None for an undated one."""

    def agrees(self, other: "Point") -> bool:
        """Whether both may be right at once."""
        if self.quantity and other.quantity:
            return self._of_another_deed(other) or self._grown(other) or self.quantity.agrees(other.quantity)
        if self.kind == "date":
            same_words = self.printed == other.printed  # "Monday" of two articles of one thread
            return same_words or self.shown.startswith(other.shown) or other.shown.startswith(self.shown)
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
        *_days(article, dates),
        *_scenes(article, sentence, named, names, kinds),
        *_doers(article, sentence, named, names, kinds),
    ]
    count = Counter(point.aspect for point in every)
    return tuple(point for point in every if count[point.aspect] == 1)


def _numbers(article: Article, sentence: Sentence, dates: Sequence[DateExpression]) -> Iterator[Point]:
    for quantity in quantities_in(article, sentence, dates):
        kind = "duration" if quantity.key == "duration" else "number"
        told = [e for e in sentence.events if quantity.noun and quantity.noun in (e.subject, e.object)]
        deeds = frozenset(stem(event.verb) for event in told)
        day = day_of(article.date)
        yield Point(kind, quantity.key, quantity.shown, quantity.span, quantity=quantity, deeds=deeds, day=day)


def _days(article: Article, dates: Sequence[DateExpression]) -> Iterator[Point]:
    """Days and months of what is told; the day on which somebody said it is another matter."""
    for found in dates:
        before = article.text[max(0, found.span.start - 40) : found.span.start]
        calendar = found.certainty is not Certainty.UNRESOLVED and re.match(r"\d{4}-\d\d", found.value)
        behind = article.text[found.span.end : found.span.end + 20]
        if calendar and not REPORTED.search(before) and not REPORTS.match(behind):
            yield Point("date", "date", found.value[:10], found.span, article.words(found.span).casefold())


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
        before = article.text[max(0, span.start - 14) : span.start]
        if kinds.get(actor) is ActorKind.PLACE and IN.search(before) and not PART_OF_A_TOWN.search(article.words(span)):
            yield Point("place", "place", names[actor], span)


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
