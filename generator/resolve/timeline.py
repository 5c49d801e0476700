"""Dated statements in order."""

from collections.abc import Mapping, Sequence

from generator.model import Article, Findings, Statement, Thread, TimelineEntry


def timeline_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    threads: Sequence[Thread],
    statements: Sequence[Statement],
) -> tuple[TimelineEntry, ...]:
    """Entries by date, unresolved ones last."""
    return ()
