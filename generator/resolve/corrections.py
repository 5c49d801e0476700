"""A person's corrections, applied to findings or turned into judgements."""

from collections.abc import Mapping

from generator.model import Applied, Article, Corrections, Findings, Problem

from .judgements import Judgements


def corrected(
    articles: tuple[Article, ...], findings: Mapping[str, Findings], corrections: Corrections
) -> tuple[tuple[Article, ...], Mapping[str, Findings], Judgements, tuple[Applied, ...], tuple[Problem, ...]]:
    """Articles and findings as corrected, what the later steps must respect, what was applied, what matched nothing."""
    return articles, findings, Judgements(), (), ()
