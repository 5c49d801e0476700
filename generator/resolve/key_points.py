"""Key points, once the whole folder is known."""

from collections.abc import Mapping, Sequence

from generator.model import Article, Findings, HomePoint, KeyPoint, Statement

from .actors import Cast


def key_points_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    statements: Sequence[Statement],
) -> Mapping[str, tuple[KeyPoint, ...]]:
    """For each article its key points, best first."""
    return {article.id: findings[article.id].key_points for article in articles}


def home_points_of(
    articles: Sequence[Article],
    key_points: Mapping[str, tuple[KeyPoint, ...]],
    statements: Sequence[Statement],
) -> tuple[HomePoint, ...]:
    """The key points of the whole dossier, best first."""
    return tuple(HomePoint(s.id, s.spans[0]) for s in statements[:7])
