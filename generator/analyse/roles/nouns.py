"""Words of offices and professions, as tokens."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from generator.analyse.mentions.words import table, words
from generator.analyse.parsed import Parsed

LINKS = frozenset({"of", "for", "at", "to", "with", "in"})
"""Prepositions that tie an office to what it serves ("head of", "envoy to")."""


@cache
def person_nouns() -> frozenset[str]:
    """Every noun for a person by office, profession, sex or kin."""
    return words("offices", "nouns", "female", "male")


@cache
def _written_offices() -> frozenset[str]:
    return words("offices", "nouns") | words("offices", "epithets")


def office_tokens(parsed: Parsed) -> Iterator[Token]:
    """The tokens that are written like an office, in order; no part of a word with hyphens ("vice-president")."""
    offices, words_ = _written_offices(), parsed.lowers
    for place, word in enumerate(words_):
        if word in offices and "-" not in (words_[place - 1 : place] + words_[place + 1 : place + 2]):
            yield parsed.doc[place]


def is_office(token: Token) -> bool:
    """Whether a token is the noun of an office or profession, singular; "a major exhibition" names no major."""
    if token.lower_ not in words("offices", "nouns") or token.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    return not (token.tag_ == "JJ" and token.is_lower and token.lower_ in words("offices", "also_adjectives"))


def is_modifier(token: Token) -> bool:
    """Whether a token may stand inside a role before its noun ("former", "US", "press")."""
    if token.lower_ in words("not_actors", "calendar"):
        return False
    return (
        token.pos_ in ("ADJ", "NOUN", "PROPN") or token.lower_ in words("offices", "adjectives") or token.tag_ == "POS"
    )


@cache
def classes() -> dict[str, str]:
    """The class of offices that a phrase belongs to ("press secretary": spokesperson)."""
    return {phrase: name for name, phrases in table("offices")["classes"].items() for phrase in phrases}
