"""What must be corrected before analysis: the day of an article, how much of it is published, furniture."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model import Article, Block, BlockKind, Correction, Corrections, Provenance, Reading, Stated

from .articles_named import ArticleNames
from .quoted_text import Match, find_words, searchable

DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.+)?")
"""A day of publication, as a person must write it."""
BEFORE_ANALYSIS = ("date", "publish", "text", "furniture")
"""Kinds of entries about an article as a whole or about its blocks; `date` only without `words:`."""


def amended(reading: Reading, corrections: Corrections) -> Reading:
    """The reading with the corrections that analysis must know of.

    What matches nothing is left for `resolve` to report.  Pure, and the same when done twice.
    """
    names = ArticleNames(reading.articles)
    changed: dict[str, Article] = {}
    for entry in corrections.entries:
        if entry.kind not in BEFORE_ANALYSIS or not entry.passages:
            continue
        article = names.find(entry.passages[0].article)
        if article is not None:
            changed[article.id] = amended_article(changed.get(article.id, article), entry)
    if not changed:
        return reading
    return replace(reading, articles=in_order([changed.get(a.id, a) for a in reading.articles]))


def in_order(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Articles by date, then code, then id; undated ones last."""
    return tuple(sorted(articles, key=lambda a: (a.date or "9999", a.code, a.id)))


def amended_article(article: Article, entry: Correction) -> Article:
    """The article with one entry applied; itself where the entry does not concern it or finds nothing."""
    passage = entry.passages[0]
    value = str(entry.values[entry.kind])
    if entry.kind == "date" and not passage.words:
        if not DAY.fullmatch(value):
            return article
        stated = Stated(value, Provenance.CORRECTION)
        return replace(article, metadata=replace(article.metadata, date=stated))
    if entry.kind == "publish":
        stated = Stated(value, Provenance.CORRECTION)
        metadata = replace(article.metadata, publish=stated)
        return replace(article, metadata=metadata, published_whole=value == "full")
    if entry.kind in {"text", "furniture"}:
        return replace(article, blocks=_reblocked(article, entry))
    return article


def _reblocked(article: Article, entry: Correction) -> tuple[Block, ...]:
    found = find_words(searchable(article.text), entry.passages[0])
    if found.match not in {Match.EXACT, Match.EDITED}:
        return article.blocks
    start, end = found.ranges[0]
    return tuple(
        _rekinded(block, entry) if block.span.start < end and start < block.span.end else block
        for block in article.blocks
    )


def _rekinded(block: Block, entry: Correction) -> Block:
    if entry.kind == "furniture":
        return replace(block, kind=BlockKind.FURNITURE, reason=entry.why or "a correction", doubtful=False)
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.FURNITURE else block.kind
    return replace(block, kind=kind, reason="", doubtful=False)
