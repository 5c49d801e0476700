"""Articles that are one text."""

from collections.abc import Mapping, Sequence

from generator.model import Article, CopyGroup, Findings
from generator.resolve.judgements import Judgements


def copies_of(
    articles: Sequence[Article], findings: Mapping[str, Findings], judgements: Judgements
) -> tuple[CopyGroup, ...]:
    """Groups of identical, near and syndicated copies."""
    return ()
