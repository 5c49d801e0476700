"""What is counted once for an article before its sentences are weighed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.analyse.parsed import Parsed
from generator.model import Mention, Quote, Reference, Sentence


@dataclass(frozen=True)
class Body:
    """The sentences of an article's text, and what stands in them."""

    parsed: Parsed
    """The article and its parse."""
    sentences: tuple[Sentence, ...]
    """Those of paragraphs and lists."""
    weights: Counter[str]
    """In how many of them a term stands."""
    mentions: Sequence[Mention]
    """Names, in order."""
    antecedents: dict[int, Reference]
    """Pronouns and descriptions by their first code point."""
    quotes: Sequence[Quote]
    """In order."""
    figures: frozenset[int]
    """Numbers of sentences that hold a date."""
