"""What a sentence asserts, in the form in which two sentences are compared."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from generator.model import ActorKind, Article, AttributedQuote, BlockKind, Event, Findings, QuoteKind, Sentence, Span
from generator.resolve.actors import Cast

from .clauses import background_of, denied_in
from .days import Day, of_the_report
from .portraits import day_of
from .quantities import Quantity, quantities_in, value_of
from .scenes import preposition_of
from .stems import stem
from .vectors import Vector, unit
from .weights import Weights

_WORD = re.compile(r"[^\W_]+")
T = TypeVar("T")
STANDING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
"""Kinds of blocks whose sentences stand as statements by themselves; titles only join others'."""

DENIALS = frozenset({"deny", "doubt"})
"""Verbs that take back the clause behind them."""
REPORTED_SHARE = 0.5
"""Share of a sentence from which on it is what somebody said, and not what the article says."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sentence, ready to be compared."""

    article_id: str
    """Where it stands."""
    sentence: Sentence
    """As found."""
    vector: Vector
    """Unit vector of its telling stems; empty for a sentence that says nothing to compare."""
    names: frozenset[str]
    """Stems that stand in a name."""
    actors: frozenset[str]
    """Actors that it names or means by a pronoun."""
    quantities: tuple[Quantity, ...]
    """Its numbers."""
    days: tuple[Day, ...]
    """Its calendar dates."""
    families: frozenset[str]
    """Families of the quotes in it."""
    speakers: frozenset[str]
    """The people whose words it reports, where those are most of it."""
    direct: bool
    """Whether most of it is somebody's own words, in quotation marks."""
    events: tuple[Event, ...]
    """What its verbs say, by stems."""
    background: frozenset[str] = frozenset()
    """Stems that it sets back: what it takes as known or over."""
    people: tuple[frozenset[str], ...] = ()
    """Stems of the words of each naming of a person."""
    scenes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By preposition (`in`, `from`), the stems of the one place that stands behind it."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.sentence.span


def sheets_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    quotes: Sequence[AttributedQuote],
    weights: Weights,
) -> Mapping[str, tuple[Sheet, ...]]:
    """The sheets of each article by its id, in the order of the text; `weights` are of stems."""
    spoken: dict[str, list[AttributedQuote]] = defaultdict(list)
    for quote in quotes:
        spoken[quote.article_id].append(quote)
    named: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for span, actor_id in cast.by_span.items():
        named[span.article_id].append((span, actor_id))
    return {
        a.id: tuple(_sheets(a, findings[a.id], sorted(named[a.id]), spoken[a.id], weights, cast.kinds))
        for a in articles
    }


def _sheets(
    article: Article,
    found: Findings,
    named: Sequence[tuple[Span, str]],
    quotes: Sequence[AttributedQuote],
    weights: Weights,
    kinds: Mapping[str, ActorKind],
) -> Iterable[Sheet]:
    in_names = frozenset(stem(w) for m in found.mentions for w in _WORD.findall(article.words(m.span)))
    families = [(piece, q.family_id) for q in quotes if q.family_id for piece in q.quote.pieces]
    actors = _by_sentence(found.sentences, named)
    dates = _by_sentence(found.sentences, [(d.span, d) for d in found.dates])
    said = _by_sentence(found.sentences, sorted(families))
    spoken = _by_sentence(found.sentences, _by_people(quotes, kinds))
    told = day_of(article.date)
    marked = sorted((piece, "") for q in quotes if q.quote.kind is QuoteKind.DIRECT for piece in q.quote.pieces)
    direct = _by_sentence(found.sentences, marked)
    for place, sentence in enumerate(found.sentences):
        stems = {stem(term) for term in sentence.terms if value_of(term) is None}
        expressions = [d for _, d in dates[place]]
        words = article.words(sentence.span)
        yield Sheet(
            article_id=article.id,
            sentence=sentence,
            vector=unit({s: w for s in sorted(stems) if (w := weights.of(s)) > 0}),
            names=frozenset(stems & in_names),
            actors=frozenset(actor for _, actor in actors[place]),
            quantities=quantities_in(article, sentence, expressions),
            days=tuple(
                Day(d.value, article.words(d.span).casefold(), told, of_the_report(article, d.span))
                for d in expressions
                if d.value and not d.value.startswith("P")
            ),
            families=frozenset(family for _, family in said[place]),
            speakers=frozenset(who for _, who in spoken[place]) if _mostly(sentence, spoken[place]) else frozenset(),
            direct=_mostly(sentence, direct[place]),
            events=tuple(_stemmed(sentence.events, denied_in(words))),
            background=background_of(words),
            people=tuple(_stems_at(article, span) for span, who in actors[place] if kinds.get(who) is ActorKind.PERSON),
            scenes=_scenes(article, [span for span, who in actors[place] if kinds.get(who) is ActorKind.PLACE]),
        )


def _stems_at(article: Article, span: Span) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(article.words(span)))


def _scenes(article: Article, places: Sequence[Span]) -> Mapping[str, frozenset[str]]:
    """Places by the preposition before them; none of a preposition that stands before several."""
    found: dict[str, list[Span]] = defaultdict(list)
    for span in places:
        if before := preposition_of(article, span):
            found[before].append(span)
    return {before: _stems_at(article, spans[0]) for before, spans in sorted(found.items()) if len(spans) == 1}


def _stemmed(events: Sequence[Event], denied: frozenset[str]) -> Iterator[Event]:
    """The events by stems; what stands behind a denial without an object ("denied that he took") is negated."""
    behind = False
    for event in events:
        verb, subject, thing = (stem(word) if word else "" for word in (event.verb, event.subject, event.object))
        yield Event(verb, subject, thing, event.negated or behind or verb in denied, event.modal, event.tense)
        behind = behind or (event.verb in DENIALS and not event.object)


def _by_sentence(sentences: Sequence[Sentence], marked: Sequence[tuple[Span, T]]) -> list[list[tuple[Span, T]]]:
    """What is marked in each sentence; both in the order of the text, so one walk over them."""
    found: list[list[tuple[Span, T]]] = [[] for _ in sentences]
    first = 0
    for span, mark in marked:
        while first < len(sentences) and sentences[first].span.end <= span.start:
            first += 1
        place = first
        while place < len(sentences) and sentences[place].span.start < span.end:
            found[place].append((span, mark))
            place += 1
    return found


def _by_people(quotes: Sequence[AttributedQuote], kinds: Mapping[str, ActorKind]) -> list[tuple[Span, str]]:
    """The pieces of the quotes whose speaker is a known person."""
    known = [(q, q.speaker_id) for q in quotes if q.speaker_id]
    return sorted((piece, who) for q, who in known if kinds.get(who) is ActorKind.PERSON for piece in q.quote.pieces)


def _mostly(sentence: Sentence, spoken: Sequence[tuple[Span, str]]) -> bool:
    """Whether reported words make up most of the sentence."""
    span = sentence.span
    covered = sum(min(piece.end, span.end) - max(piece.start, span.start) for piece, _ in spoken)
    return covered > (span.end - span.start) * REPORTED_SHARE
