"""Articles that tell the same event."""

from collections.abc import Mapping, Sequence
from datetime import date

from generator.model import Article, CopyGroup, Findings, Thread
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements

from .clusters import clusters
from .events import events_of
from .happenings import happenings_of
from .judged_threads import judged
from .labels import named_threads
from .look_backs import glances_of
from .neighbours import neighbours
from .portraits import Portrait, portraits_of
from .vectors import vector_of
from .weights import weights_of

ALIKE = 0.1
"""Least mean cosine of the articles of one topic; loose, since a second step divides topics into events."""
FRESH = 3
"""Days within which two articles may well report the same news."""
HALVED = 4
"""Days after which, past the fresh ones, the likeness of two groups counts half: news is told while it is news."""


def threads_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    copies: Sequence[CopyGroup],
    judgements: Judgements,
) -> tuple[Thread, ...]:
    """Threads by date; every article is in exactly one."""
    portraits = portraits_of(articles, findings)
    weights = weights_of(p.words for p in portraits)
    vectors = [vector_of(p.words, weights, p.names) for p in portraits]
    topics = clusters(vectors, neighbours(vectors), ALIKE, lambda one, other: _nearness(portraits, one, other))
    events = [event for topic in topics for event in events_of(topic, portraits, weights)]
    groups = judged([[articles[n].id for n in event] for event in events], copies, judgements)
    happenings = happenings_of(groups, articles, cast, copies)
    glances = glances_of(happenings, articles, findings, cast)
    return named_threads(happenings, glances, {a.id: a for a in articles}, cast, dict(judgements.thread_titles))


def _nearness(portraits: Sequence[Portrait], one: Sequence[int], other: Sequence[int]) -> float:
    """1 where the middle days of two groups are close or unknown, halved with every `HALVED` days more."""
    first, second = (_middle([portraits[n].day for n in group]) for group in (one, other))
    if first is None or second is None:
        return 1.0
    return float(0.5 ** (max(0.0, abs(first - second) - FRESH) / HALVED))


def _middle(days: Sequence[date | None]) -> float | None:
    known = [day.toordinal() for day in days if day]
    return sum(known) / len(known) if known else None
