"""Which rules found the quotes, and how sure each of them is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import AttributedQuote


@dataclass(frozen=True, slots=True)
class QuoteRule:
    """A rule at work in this dossier."""

    name: str
    """Its name, as it stands in the data."""
    confidence: float
    """0 to 1; 1 for quotes that a person added or confirmed."""
    found: int
    """Quotes that it found here."""


def quote_rules(quotes: Sequence[AttributedQuote]) -> list[QuoteRule]:
    """The rules that found them, the most frequent first; what a person confirmed is counted apart from its rule."""
    counts = Counter((said.quote.rule, round(said.quote.confidence, 3)) for said in quotes)
    rules = [QuoteRule(name, confidence, found) for (name, confidence), found in counts.items()]
    return sorted(rules, key=lambda rule: (-rule.found, rule.name, rule.confidence))
