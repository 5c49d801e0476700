"""Where sources differ on one point of one statement."""

from collections.abc import Mapping, Sequence

from generator.model import Article, AttributedQuote, Disagreement, Findings, Statement, Thread
from generator.resolve.actors import Cast


def disagreements_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    quotes: Sequence[AttributedQuote],
    threads: Sequence[Thread],
    statements: Sequence[Statement],
) -> tuple[Disagreement, ...]:
    """Disagreements in the order of their threads."""
    return ()
