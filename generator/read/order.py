"""The order in which articles stand everywhere."""

from collections.abc import Iterable

from generator.model import Article


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Articles by date, then code, then id; undated ones last."""
    return tuple(sorted(articles, key=lambda article: (article.date or "9999", article.code, article.id)))
