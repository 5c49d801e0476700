"""What must be corrected before analysis: the day of an article, how much of it is published, furniture."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model import Article, Block, BlockKind, Correction, Corrections, Provenance, Reading, Span, Stated
from generator.read.calendar_days import iso_day
from generator.read.order import in_order

from .places import Place, Places

DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:T.+)?")
BEFORE_ANALYSIS = ("date", "publish", "text", "furniture")
"""Kinds of entries about an article as a whole or about its blocks; `date` only without `words:`."""


def amended(reading: Reading, corrections: Corrections) -> Reading:
    """The reading with the corrections that analysis must know of.

    What matches nothing is left for `resolve` to report.  Pure, and the same when done twice.
    """
    places = Places(reading.articles)
    changed: dict[str, Article] = {}
    for entry in corrections.entries:
        place = _place(places, entry) if entry.kind in BEFORE_ANALYSIS and entry.passages else None
        if place is not None and len(place.spans) <= 1:
            article = changed.get(place.article.id, place.article)
            changed[article.id] = amended_article(article, entry, place.spans)
    if not changed:
        return reading
    return replace(reading, articles=in_order(changed.get(a.id, a) for a in reading.articles))


def is_day(value: str) -> bool:
    """Whether a day of publication is written as a person must write it (2025-02-12), and the calendar has it."""
    return DAY.fullmatch(value) is not None and iso_day(value[:10]) != ""


def _place(places: Places, entry: Correction) -> Place | None:
    """Where an entry points: at words, wherever they stand now, or at an article as a whole."""
    passage = entry.passages[0]
    if entry.kind in {"text", "furniture"}:
        return places.find(passage)
    found = None if passage.words else places.whole(passage)
    return replace(found, spans=()) if found else None


def amended_article(article: Article, entry: Correction, spans: Sequence[Span] = ()) -> Article:
    """The article with one entry applied; `spans` is where its words stand, none for an article as a whole."""
    stated = Stated(str(entry.values[entry.kind]), Provenance.CORRECTION)
    if entry.kind == "date" and not spans:
        return replace(article, metadata=replace(article.metadata, date=stated)) if is_day(stated.value) else article
    if entry.kind == "origin":
        return replace(article, metadata=replace(article.metadata, origin=stated))
    if entry.kind == "publish":
        metadata = replace(article.metadata, publish=stated)
        return replace(article, metadata=metadata, published_whole=stated.value == "full")
    if entry.kind in {"text", "furniture"}:
        blocks = (_rekinded(b, entry) if any(b.span.overlaps(s) for s in spans) else b for b in article.blocks)
        return replace(article, blocks=tuple(blocks))
    return article


def _rekinded(block: Block, entry: Correction) -> Block:
    if entry.kind == "furniture":
        return replace(block, kind=BlockKind.FURNITURE, reason=entry.why or "a correction", doubtful=False)
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.FURNITURE else block.kind
    return replace(block, kind=kind, reason="", doubtful=False)
