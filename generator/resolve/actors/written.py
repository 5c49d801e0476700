"""A name as it is compared: without case, accents, titles and legal forms."""

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from generator.analyse.mentions.words import honorifics, words

TABLE: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("written.yml").read_text("utf-8"))
LETTERS = str.maketrans(TABLE["letters"])
INCORPORATED = frozenset(TABLE["incorporated"])
LEGAL = INCORPORATED | frozenset(TABLE["loose"])
SMALL = frozenset(TABLE["small"])
"""Words that may be left out of an organisation's name or its acronym."""


@lru_cache(maxsize=200_000)
def folded(text: str) -> str:
    """Lower case without accents, full stops of initials and outer articles; one space between words."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"(?<=\b\w)\.(?=\w\b|\s|$)", "", plain)
    plain = re.sub(r"'s?\b(?=\s|$)", "", plain)
    plain = re.sub(r"[^\w&+/-]+", " ", plain.replace("'", ""))
    plain = re.sub(
        r"^(?:(?:in|at|from|near) )?(?:the|a|an) (?=\S)|^(?:in|at|from|near) (?=\S)", "", " ".join(plain.split())
    )
    return re.sub(r"\b(?:mt|st|ft)\b(?= \w)", lambda found: TABLE["short"][found.group()], plain)


@lru_cache(maxsize=200_000)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name, folded, hyphens opened, without titles, suffixes and single-letter initials."""
    parts = [part for part in re.split(r"[\s/-]+", folded(name)) if part]
    offices = [place for place, part in enumerate(parts[:-2]) if part in words("offices", "nouns")]
    parts = parts[max(offices, default=-1) + 1 :]
    while len(parts) > 1 and parts[0] in honorifics():
        parts = parts[1:]
    while len(parts) > 2 and (len(parts[-1]) == 1 or parts[-1].isdigit()):
        parts = parts[:-1]
    while len(parts) > 2 and parts[-1] in words("titles", "after"):
        parts = parts[:-1]
    middle = [part for part in parts[1:-1] if len(part) > 1]
    return (*parts[:1], *middle, *parts[-1:]) if len(parts) > 1 else tuple(parts)


def bears_legal_form(name: str) -> bool:
    """Whether an organisation's name ends in its legal form ("Corvane Inc.")."""
    parts = folded(name).split()
    return len(parts) > 1 and parts[-1] in INCORPORATED


@lru_cache(maxsize=200_000)
def organisation_words(name: str) -> tuple[str, ...]:
    """The words of an organisation's name, folded, in American spelling, hyphens opened, without its legal form."""
    parts = [TABLE["american"].get(part, part) for part in re.split(r"[\s/-]+", folded(name)) if part]
    while len(parts) > 1 and parts[-1] in LEGAL:
        parts = parts[:-1]
    return tuple(parts)
