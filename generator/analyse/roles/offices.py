"""Which office a role names: the class of its noun, and what it serves."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.analyse.mentions.words import countries, nationalities, table, words

from .nouns import classes, person_nouns


@dataclass(frozen=True, slots=True)
class Office:
    """What a role comes to when its words are set aside."""

    kind: str
    """Class of the office ("spokesperson"), else its noun ("striker")."""
    serves: str
    """ISO 3166 code of the country, or the words of the organisation; empty where the role does not say."""


@lru_cache(maxsize=50_000)
def office_of(role: str) -> Office:
    """The office that a printed role names."""
    parts = re.findall(r"[\w.&-]+(?:['’](?!s\b)\w+)?", role.lower().replace("’s", " ").replace("'s", " "))
    plain = [part.rstrip(".") if part.rstrip(".") not in ("u.s", "u.k") else part for part in parts]
    country = next((code for code in map(_country, _grams(plain)) if code), "")
    kept = [part for part in plain if part not in words("offices", "set_aside") and not _country(part)]
    kind, used = _kind(kept)
    left = " ".join(part for part in kept if part not in used)
    return Office(kind, country or table("offices")["houses"].get(left, left))


def _grams(parts: list[str]) -> list[str]:
    return [" ".join(parts[i : i + n]) for n in (3, 2, 1) for i in range(len(parts) - n + 1)]


def _country(words_: str) -> str:
    return table("offices")["countries"].get(words_) or nationalities().get(words_) or countries().get(words_) or ""


def _kind(parts: list[str]) -> tuple[str, set[str]]:
    """Class of the longest known phrase, else the last noun for a person; and the words that it uses up."""
    joined = " ".join(parts)
    for pattern, name, used in _phrases():
        if pattern.search(joined):
            return name, used
    noun = next((part for part in reversed(parts) if part in person_nouns()), "")
    return noun, {noun}


@cache
def _phrases() -> list[tuple[re.Pattern[str], str, set[str]]]:
    """Each phrase of a class of offices, the longest first: what finds it, the class, and its words."""
    found = []
    for phrase, name in sorted(classes().items(), key=lambda entry: (-len(entry[0]), entry[0])):
        kept = [word for word in phrase.split() if word not in words("offices", "set_aside")]
        found.append((re.compile(rf"\b{re.escape(' '.join(kept))}\b"), name, set(kept)))
    return found
