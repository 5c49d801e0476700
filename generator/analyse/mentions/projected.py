"""Names that the article holds for sure, found again where the model missed them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.model import ActorKind

from .candidates import Candidate
from .words import words

CAPITAL = re.compile(r"(?<![\w@#/.])([A-Z]\w*)[\w&'’]*")
"""A word with a capital; its letters up to the first mark are what names are looked up by."""
LETTERS = re.compile(r"\w*")
GLUED = re.compile(r"(?<!\w)(?:the|a|an|of|in|and|to|by|for|with)([A-Z]\w*)")
Names = Mapping[str, list[tuple[str, ActorKind]]]


def projected(text: str, names: Mapping[str, ActorKind]) -> list[Candidate]:
    """Every further place at which one of the names stands as a whole word, "Trump-Putin" and "theUkraine" too."""
    known = _by_first({name: kind for name, kind in names.items() if _usable(name)})
    shouted = _by_first({name.upper(): kind for name, kind in names.items() if _usable(name) and len(name) > 3})
    found: list[Candidate] = []
    for match in (*CAPITAL.finditer(text), *GLUED.finditer(text)):
        first = match.group(1)
        if first in known:
            found += _at(text, match.start(1), known[first])
        if first in shouted:
            found += _at(text, match.start(1), shouted[first])
    return found


def _at(text: str, start: int, names: Sequence[tuple[str, ActorKind]]) -> Iterator[Candidate]:
    """The longest of the names that begins at a place and ends with a word."""
    for name, kind in names:
        after = text[start + len(name) : start + len(name) + 1]
        if text.startswith(name, start) and not (after.isalnum() or after in ("_", "@")):
            yield Candidate(start, start + len(name), kind, "projected")
            return


def _by_first(names: Mapping[str, ActorKind]) -> Names:
    found: dict[str, list[tuple[str, ActorKind]]] = defaultdict(list)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        found[LETTERS.match(name).group()].append((name, names[name]))  # type: ignore[union-attr]  # may be empty
    return found


def _usable(name: str) -> bool:
    """Short and common words would be found everywhere ("Will", "May")."""
    return len(name) > 1 and name[0].isupper() and name.lower() not in words("not_actors")
