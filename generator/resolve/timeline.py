"""Dated statements in order."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from generator.analyse.dates import period
from generator.model import (
    Article,
    BlockKind,
    Certainty,
    DateExpression,
    Findings,
    Sentence,
    Span,
    Statement,
    Thread,
    TimelineEntry,
    content_hash,
)

KINDS = frozenset({"day", "part of day", "time", "week", "month", "season", "quarter", "half", "year"})
"""Granularities of moments; durations, sets, decades and centuries are none."""
_OF_A_YEAR = re.compile(
    r"\b(?:in|since|from|until|by|of|during|before|after|early|late|and|to|between)\s+$", re.IGNORECASE
)
"""What stands before a year that dates what is told; "the 2014 borders" only names them."""
SAME = 0.35
"""Share of rare words, weighed, from which two sentences of the same date and thread tell one event."""
FEWEST = 2
"""Rare words that they must share at least."""
_SURENESS = {Certainty.STATED: 0, Certainty.RESOLVED: 1, Certainty.UNRESOLVED: 2}


@dataclass(frozen=True)
class _Moment:
    """One dated sentence."""

    sentence: Sentence
    expression: DateExpression
    announced: bool
    thread: str | None
    statement: str | None


def timeline_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    threads: Sequence[Thread],
    statements: Sequence[Statement],
) -> tuple[TimelineEntry, ...]:
    """Entries by date, unresolved ones last; the same event in several articles is one entry with all its sources."""
    lanes = {article_id: thread.id for thread in threads for article_id in thread.article_ids}
    told = {span: s.id for s in reversed(statements) for span in s.spans}
    rarity = _rarity(articles, findings)
    by_id = {article.id: article for article in articles}
    groups: dict[tuple[str, str | None], list[_Moment]] = defaultdict(list)
    for article in articles:
        for moment in _moments(article, findings[article.id], lanes.get(article.id), told):
            groups[(moment.expression.value[:10], moment.thread)].append(moment)
    entries = [_entry(by_id, members) for group in groups.values() for members in _events(group, rarity)]
    return tuple(sorted(entries, key=_order))


def _order(entry: TimelineEntry) -> tuple[bool, str, str, str]:
    return (not entry.date, entry.date, entry.spans[0].key, entry.id)


def _rarity(articles: Sequence[Article], findings: Mapping[str, Findings]) -> Mapping[str, float]:
    spread = Counter(term for a in articles for term in {t for s in findings[a.id].sentences for t in s.terms})
    return {term: log((1 + len(articles)) / count) + 0.1 for term, count in spread.items()}


def _moments(article: Article, found: Findings, thread: str | None, told: Mapping[Span, str]) -> Iterator[_Moment]:
    """The dated sentences of an article, one for each date that a sentence names."""
    sentences = _Places(found.sentences)
    seen: set[tuple[int, str]] = set()
    for expression in found.dates:
        sentence = sentences.around(expression.span)
        if sentence is None or expression.granularity not in KINDS or not _tells(sentence, expression, article):
            continue
        key = (sentence.number, expression.value or expression.span.key)
        if key not in seen:
            seen.add(key)
            yield _Moment(
                sentence, expression, _announced(article, sentence, expression), thread, told.get(sentence.span)
            )


class _Places:
    """Sentences by offset, walked once in order."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences, self._next = sentences, 0

    def around(self, span: Span) -> Sentence | None:
        """The sentence around a span; spans must come in order."""
        while self._next < len(self._sentences) and self._sentences[self._next].span.end <= span.start:
            self._next += 1
        if self._next < len(self._sentences) and self._sentences[self._next].span.contains(span):
            return self._sentences[self._next]
        return None


def _tells(sentence: Sentence, expression: DateExpression, article: Article) -> bool:
    """Whether a dated sentence tells a moment: no headline, no dateline, and not the bare day of publication."""
    if sentence.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    before = article.text[max(0, expression.span.start - 16) : expression.span.start]
    if expression.granularity == "year" and expression.certainty is Certainty.STATED and not _OF_A_YEAR.search(before):
        return False
    date_words = expression.span.end - expression.span.start
    return sentence.span.end - sentence.span.start > date_words + 12 and len(sentence.terms) >= 3


def _announced(article: Article, sentence: Sentence, expression: DateExpression) -> bool:
    """In the future when it was written: after the article's day, or told as future within its own period."""
    covered = period(expression.value)
    if covered is None or not article.date:
        return sentence.tense == "future" and bool(expression.value)
    first, last = covered[0].isoformat(), covered[1].isoformat()
    return first > article.date or (sentence.tense == "future" and last >= article.date)


def _events(group: Sequence[_Moment], rarity: Mapping[str, float]) -> list[list[_Moment]]:
    """Sentences of one date and thread, joined where a statement or their rare words say that they tell one event."""
    events: list[list[_Moment]] = []
    by_statement: dict[str, list[_Moment]] = {}
    by_term: dict[str, list[list[_Moment]]] = defaultdict(list)
    for moment in group:
        home = by_statement.get(moment.statement or "") or _alike(moment, by_term, rarity)
        if home is None:
            home = []
            events.append(home)
        home.append(moment)
        if moment.statement:
            by_statement.setdefault(moment.statement, home)
        for term in set(moment.sentence.terms):
            by_term[term].append(home)
    return events


def _alike(
    moment: _Moment, by_term: Mapping[str, list[list[_Moment]]], rarity: Mapping[str, float]
) -> list[_Moment] | None:
    """The event of another article that shares rare words enough."""
    if not moment.expression.value:
        return None
    shared: dict[int, float] = defaultdict(float)
    counts: Counter[int] = Counter()
    homes: dict[int, list[_Moment]] = {}
    for term in sorted(set(moment.sentence.terms)):
        for home in {id(h): h for h in by_term.get(term, [])[-50:]}.values():
            shared[id(home)] += rarity.get(term, 0.0)
            counts[id(home)] += 1
            homes[id(home)] = home
    best = None
    most = SAME
    for key, weight in shared.items():
        share = weight / _least(moment, homes[key], rarity)
        if counts[key] >= FEWEST and share >= most:
            best, most = homes[key], share
    return best


def _least(moment: _Moment, home: Sequence[_Moment], rarity: Mapping[str, float]) -> float:
    weights = [sum(rarity.get(term, 0.0) for term in set(m.sentence.terms)) for m in (moment, home[0])]
    return max(min(weights), 0.1)


def _sortable(value: str) -> str:
    """A value that sorts with the others: a week, quarter or season as the interval of its days."""
    covered = period(value) if re.match(r"\d{4}-[A-Z]", value) else None
    return f"{covered[0].isoformat()}/{covered[1].isoformat()}" if covered else value


def _entry(articles: Mapping[str, Article], members: Sequence[_Moment]) -> TimelineEntry:
    best = min(members, key=lambda m: (_SURENESS[m.expression.certainty], m.expression.granularity != "time"))
    spans = tuple(dict.fromkeys(m.sentence.span for m in members))
    first = articles[spans[0].article_id]
    return TimelineEntry(
        id="m-" + content_hash(best.expression.value, first.id, first.words(spans[0])),
        date=_sortable(best.expression.value),
        granularity=best.expression.granularity,
        certainty=best.expression.certainty,
        thread_id=best.thread,
        spans=spans,
        expressions=tuple(m.expression.span for m in members),
        announced=any(m.announced for m in members),
    )
