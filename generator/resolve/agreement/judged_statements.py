"""A person's word on statements goes over ours."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.model import Article, BlockKind, Span
from generator.resolve.judgements import Judgements

from .sheets import Sheet


def kept(sheets: Sequence[Sheet], articles: Mapping[str, Article], judgements: Judgements) -> list[Sheet]:
    """The sentences that may be or join a statement: no furniture, none that a person dropped."""
    dropped: dict[str, list[Span]] = {}
    for span in judgements.dropped_statements:
        dropped.setdefault(span.article_id, []).append(span)
    return [
        sheet
        for sheet in sheets
        if sheet.sentence.kind is not BlockKind.FURNITURE
        and not any(sheet.span.overlaps(span) for span in dropped.get(sheet.article_id, ()))
    ]


def together(
    sheets: Sequence[Sheet], articles: Mapping[str, Article], judgements: Judgements
) -> Iterator[tuple[int, int, str]]:
    """Pairs of places that are one statement without a check, and why: said so by a person, or printed twice."""
    printed: dict[tuple[str, str], int] = {}
    for place, sheet in enumerate(sheets):
        words = " ".join(articles[sheet.article_id].words(sheet.span).casefold().split())
        first = printed.setdefault((sheet.article_id, words), place)
        if first != place:
            yield first, place, "printed twice"
    for group in judgements.same_statements:
        places = _places(sheets, group)
        for other in places[1:]:
            yield places[0], other, "a person called them the same"


def apart(sheets: Sequence[Sheet], judgements: Judgements) -> frozenset[tuple[int, int]]:
    """Pairs of places, lower first, that a person called different statements."""
    pairs = (combinations(sorted(_places(sheets, g)), 2) for g in judgements.different_statements)
    return frozenset(pair for found in pairs for pair in found)


def _places(sheets: Sequence[Sheet], spans: Sequence[Span]) -> list[int]:
    return [n for n, sheet in enumerate(sheets) if any(sheet.span.overlaps(span) for span in spans)]
