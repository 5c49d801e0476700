"""The same utterance in several articles."""

from collections.abc import Sequence

from generator.model import Article, AttributedQuote, CopyGroup, QuoteFamily


def families_of(
    articles: Sequence[Article], quotes: tuple[AttributedQuote, ...], copies: Sequence[CopyGroup]
) -> tuple[tuple[QuoteFamily, ...], tuple[AttributedQuote, ...]]:
    """The families, most origins first, and the quotes with their `family_id` set."""
    return (), quotes
