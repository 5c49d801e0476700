"""What in a sentence points outside it: a pronoun that nothing before it explains, "these fears", an open quotation."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from spacy.tokens import Token

from generator.model import Quote, QuoteKind, Sentence

from .words import word_lists

PERSONAL, OWNING = frozenset({"he", "she", "him"}), frozenset({"his", "her"})
"""Pronouns for one person, and for what is hers."""
SINGULAR = frozenset({"NN", "NNP"})
TIMES = frozenset({"DATE", "TIME"})
"""Names of the model for words of time, which no "he" stands for."""
DEMONSTRATIVE = frozenset({"this", "these", "those"})
_PAIRS = (("“", "”"), ("«", "»"))
_OPENS_SINGLE = re.compile(r"[:,]\s['‘](?=\w)(?!.*['’](?:[\s,.;]|$))", re.DOTALL)
""" "said: 'We shall …" with no closing mark behind it."""


@cache
def _own_time() -> frozenset[str]:
    return frozenset(word_lists()["own time"])


def foreign_pronoun(tokens: Iterable[Token]) -> Token | None:
    """The first pronoun for a person of a sentence before which it names no one person or thing; None for none."""
    for token in tokens:
        if token.tag_ in SINGULAR and token.ent_type_ not in TIMES and token.lemma_.lower() not in _own_time():
            return None
        if token.lower_ in PERSONAL | OWNING:
            return token
    return None


def points_at_something(tokens: Iterable[Token]) -> bool:
    """Whether "this", "these" or "those" stands before a noun that the sentence has not said before."""
    said: set[str] = set()
    for token in tokens:
        if (
            token.lower_ in DEMONSTRATIVE
            and token.dep_ == "det"
            and token.head.lemma_.lower() not in said | _own_time()
        ):
            return True
        said.add(token.lemma_.lower())
    return False


def breaks_off(words: str) -> bool:
    """Whether a sentence, by its marks alone, ends inside a quotation that it opens."""
    opened = any(words.count(opening) > words.count(closing) for opening, closing in _PAIRS)
    return opened or words.count('"') % 2 == 1 or _OPENS_SINGLE.search(words) is not None


def goes_on(sentence: Sentence, quotes: Sequence[Quote]) -> bool:
    """Whether a quotation of a sentence goes on in the next."""
    spoken = (piece for quote in quotes if quote.kind is not QuoteKind.INDIRECT for piece in quote.pieces)
    return any(sentence.span.start <= piece.start < sentence.span.end < piece.end for piece in spoken)
