"""The sentences that carry an article, as far as the article alone can say."""

from collections.abc import Sequence

from generator.model import BlockKind, DateExpression, KeyPoint, Mention, Quote, Reference

from .parsed import Parsed


def key_points_of(
    parsed: Parsed,
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    quotes: Sequence[Quote],
    dates: Sequence[DateExpression],
) -> tuple[KeyPoint, ...]:
    """Candidates, best first."""
    body = [s for s in parsed.sentences if s.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]
    return tuple(KeyPoint(s.span, 1 / (1 + n)) for n, s in enumerate(body[:5]))
