"""Sentences of several articles that report the same fact."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.model import (
    Article,
    AttributedQuote,
    CopyGroup,
    Findings,
    QuoteFamily,
    Related,
    Span,
    Statement,
    Thread,
    content_hash,
)
from generator.resolve.actors import Cast
from generator.resolve.actors.salience import firsts_of
from generator.resolve.judgements import Judgements

from .candidates import candidates
from .centrality import Centrality
from .checks import Verdict
from .groups import Grouping
from .judged_statements import apart, kept, together
from .origins import Origins, heard_together, origins_of
from .sheets import STANDING, Sheet, sheets_of
from .stems import stem
from .weights import weights_of

RELATED, SHARED = 0.4, 3
"""Cosine and telling words in common from which a pair that fails the check is worth showing as related."""
DATELINE = 8
"""Most words of a line that only says where and when it was written."""
NEAR = 0.25
"""Cosine from which a sentence may well report the fact in other words, so that it proves no absence.  Of the
labelled sentences of ECB+ 57 would else be called one article's own, most of them wrongly; so 7 are."""


def statements_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    quotes: Sequence[AttributedQuote],
    families: Sequence[QuoteFamily],
    copies: Sequence[CopyGroup],
    threads: Sequence[Thread],
    judgements: Judgements,
) -> tuple[tuple[Statement, ...], tuple[Related, ...]]:
    """Statements, best first (those of one article too), and pairs that look alike but failed the check."""
    by_id = {article.id: article for article in articles}
    weights = weights_of({stem(t) for s in findings[a.id].sentences for t in s.terms} for a in articles)
    sheets = sheets_of(articles, findings, cast, quotes, weights)
    origins, firsts = origins_of(articles, copies, judgements), firsts_of(copies)
    spoken: dict[str, list[AttributedQuote]] = defaultdict(list)
    for quote in quotes:
        spoken[quote.article_id].append(quote)
    statements: list[Statement] = []
    related: list[Related] = []
    for thread in threads:
        standing = [s for a in thread.article_ids for s in sheets[a] if not _is_dateline(s, by_id[a])]
        here = kept(standing, by_id, judgements)
        grouping, failed = _grouped(here, by_id, judgements)
        by_span = {sheet.span: sheet for sheet in here}
        related += [r for r in failed if _related(by_span[r.first], by_span[r.second], r.similarity, by_id)]
        near = _near(failed)
        centrality = Centrality(here, firsts)
        statements += _statements(grouping, here, thread, by_id, origins, spoken, centrality, near)
    statements.sort(key=lambda s: (-s.score, s.spans[0].key))
    related.sort(key=lambda r: (-r.similarity, r.first.key, r.second.key))
    return tuple(statements), tuple(related)


def _grouped(
    sheets: Sequence[Sheet], articles: Mapping[str, Article], judgements: Judgements
) -> tuple[Grouping, list[Related]]:
    """The sentences of a thread in groups, and the pairs that failed though they are near each other."""
    grouping = Grouping(sheets, apart(sheets, judgements))
    for one, other, reason in together(sheets, articles, judgements):
        grouping.join(one, other, reason, forced=True)
    checked: list[tuple[Verdict, int, int]] = [
        (grouping.verdict(one, other), one, other) for one, other in candidates(sheets)
    ]
    checked.sort(key=lambda c: (-c[0].strength, c[1], c[2]))
    failed = []
    for found, one, other in checked:
        passed = found.same and grouping.join(one, other, found.reason)
        if not passed and found.strength >= NEAR:
            reason = found.reason if not found.same else "other sentences of the statement do not agree with it"
            failed.append(Related(sheets[one].span, sheets[other].span, found.strength, reason))
    return grouping, failed


def _related(one: Sheet, other: Sheet, similarity: float, articles: Mapping[str, Article]) -> bool:
    """Whether a person may find that the two are one statement: both say something, and not two words in common."""
    return (
        similarity >= RELATED
        and len(one.vector.keys() & other.vector.keys()) >= SHARED
        and _asserts(one, articles)
        and _asserts(other, articles)
    )


def _near(pairs: Sequence[Related]) -> Mapping[Span, set[str]]:
    """By sentence, the articles that hold one near it."""
    found: dict[Span, set[str]] = defaultdict(set)
    for pair in pairs:
        found[pair.first].add(pair.second.article_id)
        found[pair.second].add(pair.first.article_id)
    return found


def _statements(
    grouping: Grouping,
    sheets: Sequence[Sheet],
    thread: Thread,
    articles: Mapping[str, Article],
    origins: Origins,
    quotes: Mapping[str, Sequence[AttributedQuote]],
    centrality: Centrality,
    near: Mapping[Span, set[str]],
) -> Iterator[Statement]:
    for members, evidence in grouping.groups():
        found = [sheets[n] for n in members]
        spans = tuple(sheet.span for sheet in found)
        several = len({span.article_id for span in spans}) > 1
        if not several and not any(_asserts(sheet, articles) for sheet in found):
            continue
        counted = origins.of([span.article_id for span in spans], heard_together(spans, quotes))
        yield Statement(
            id="s-" + content_hash(spans[0].article_id, articles[spans[0].article_id].words(spans[0])),
            spans=spans,
            thread_id=thread.id,
            origins=counted,
            evidence=evidence if several else (),
            score=centrality.score(found, len(counted)),
            near=tuple(sorted({a for span in spans for a in near.get(span, ())} - {span.article_id for span in spans})),
        )


def _is_dateline(sheet: Sheet, article: Article) -> bool:
    """ "OSLO, 8 May (Agency) --": a place and a day, and nothing said."""
    return bool(sheet.days) and not sheet.events and len(article.words(sheet.span).split()) <= DATELINE


def _asserts(sheet: Sheet, articles: Mapping[str, Article]) -> bool:
    """Whether a sentence stands as a statement by itself: running text with a verb, and no question."""
    words = articles[sheet.article_id].words(sheet.span)
    return sheet.sentence.kind in STANDING and bool(sheet.events) and not words.rstrip("”’\"') ").endswith("?")
