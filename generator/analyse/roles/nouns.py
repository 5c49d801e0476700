"""Words of offices and professions, as tokens."""

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Token

from generator.analyse.mentions.words import table, words

LINKS = frozenset({"of", "for", "at", "to", "with", "in"})
"""Prepositions that tie an office to what it serves ("head of", "envoy to")."""


@cache
def person_nouns() -> frozenset[str]:
    """Every noun for a person by office, profession, sex or kin."""
    return words("offices", "nouns", "female", "male")


WORD = re.compile(r"\w[\w-]*")


@cache
def _written_offices() -> frozenset[str]:
    return words("offices", "nouns") | words("offices", "epithets")


def office_tokens(doc: Doc, text: str) -> Iterator[Token]:
    """The tokens that are written like an office, in order; `text` is the text of `doc`, which spaCy would rebuild."""
    offices = _written_offices()
    for match in WORD.finditer(text):
        if match.group().lower() in offices:
            found = doc.char_span(match.start(), match.end())
            if found is not None and len(found) == 1:
                yield found[0]


def is_office(token: Token) -> bool:
    """Whether a token is the noun of an office or profession, singular."""
    return token.lower_ in words("offices", "nouns") and token.pos_ in ("NOUN", "PROPN", "ADJ")


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
