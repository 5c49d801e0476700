"""Entries of the timeline: one an event, with every sentence that tells it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log

from generator.analyse.dates import period
from generator.model import Article, Certainty, Findings, Statement, Thread, TimelineEntry, content_hash

from .events import events_of
from .moments import Moment, moments_of

_SURENESS = {Certainty.STATED: 0, Certainty.RESOLVED: 1, Certainty.UNRESOLVED: 2}
"""Which of several values of one event is shown: the lowest."""


def timeline_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    threads: Sequence[Thread],
    statements: Sequence[Statement],
) -> tuple[TimelineEntry, ...]:
    """Entries by date, unresolved ones last; the same event in several articles is one entry with all its sources.

    An entry stands in the lane of its article's thread, or of the thread that the sentence looks back at.
    """
    lanes = {article_id: thread.id for thread in threads for article_id in thread.article_ids}
    backs = {(back.sentence, back.date): back.thread_id for t in threads for back in reversed(t.look_backs)}
    told = {span: s.id for s in reversed(statements) for span in s.spans}
    rarity = _rarity(articles, findings)
    by_id = {article.id: article for article in articles}
    groups: dict[tuple[str, str | None], list[Moment]] = defaultdict(list)
    for article in articles:
        for moment in moments_of(article, findings[article.id], told):
            day = moment.expression.value[:10]
            groups[(day, backs.get((moment.sentence.span, day), lanes.get(article.id)))].append(moment)
    entries = [
        _entry(by_id, thread, members) for (_, thread), group in groups.items() for members in events_of(group, rarity)
    ]
    return tuple(sorted(entries, key=_order))


def _order(entry: TimelineEntry) -> tuple[bool, str, str, str]:
    return (not entry.date, entry.date, entry.spans[0].key, entry.id)


def _rarity(articles: Sequence[Article], findings: Mapping[str, Findings]) -> Mapping[str, float]:
    spread = Counter(term for a in articles for term in {t for s in findings[a.id].sentences for t in s.terms})
    return {term: log((1 + len(articles)) / count) + 0.1 for term, count in spread.items()}


def _sortable(value: str) -> str:
    """A value that sorts with the others: a week, quarter or season as the interval of its days."""
    covered = period(value) if re.match(r"\d{4}-[A-Z]", value) else None
    return f"{covered[0].isoformat()}/{covered[1].isoformat()}" if covered else value


def _entry(articles: Mapping[str, Article], thread: str | None, members: Sequence[Moment]) -> TimelineEntry:
    best = min(members, key=lambda m: (_SURENESS[m.expression.certainty], m.expression.granularity != "time"))
    spans = tuple(dict.fromkeys(m.sentence.span for m in members))
    first = articles[spans[0].article_id]
    return TimelineEntry(
        id="m-" + content_hash(best.expression.value, first.id, first.words(spans[0])),
        date=_sortable(best.expression.value),
        granularity=best.expression.granularity,
        certainty=best.expression.certainty,
        thread_id=thread,
        spans=spans,
        expressions=tuple(m.expression.span for m in members),
        announced=any(m.ahead for m in members) and not any(m.happened for m in members),
    )
