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


@cache
def office_pattern() -> re.Pattern[str]:
    """Finds every word that may be an office, so that not every token need be looked at."""
    nouns = sorted(words("offices", "nouns") | words("offices", "epithets"), key=lambda noun: (-len(noun), noun))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, nouns))})\b", re.IGNORECASE)


def office_tokens(doc: Doc) -> Iterator[Token]:
    """The tokens of a text that are written like an office, in order."""
    for match in office_pattern().finditer(doc.text):
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
