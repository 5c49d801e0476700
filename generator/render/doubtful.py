"""Quotes that may be none, as pages and paper say it beside them."""

from generator.analyse.quotes import DOUBTFUL
from generator.model import AttributedQuote, Dossier


def doubtful(dossier: Dossier, said: AttributedQuote) -> bool:
    """Whether a quote may be none: found by a rule of little confidence, and no person has judged it."""
    return said.quote.confidence < DOUBTFUL and not any(done.target == said.id for done in dossier.applied)
