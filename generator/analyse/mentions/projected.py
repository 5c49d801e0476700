"""Names that the article holds for sure, found again where the model missed them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.model import ActorKind

from .candidates import Candidate
from .words import words

CAPITAL = re.compile(r"(?<![\w@#/.])[A-Z][\w&'’]*")
GLUED = re.compile(r"(?<!\w)(?:the|a|an|of|in|and|to|by|for|with)([A-Z]\w*)")
Names = Mapping[str, list[tuple[str, ActorKind]]]


def projected(text: str, names: Mapping[str, ActorKind]) -> list[Candidate]:
    """Every further place at which one of the names stands as a whole word, "Trump-Putin" and "theUkraine" too."""
    known = _by_first({name: kind for name, kind in names.items() if _usable(name)})
    shouted = _by_first({name.upper(): kind for name, kind in names.items() if _usable(name) and len(name) > 3})
    found = []
    for match in CAPITAL.finditer(text):
        found += [*_at(text, match.start(), match.group(), known), *_at(text, match.start(), match.group(), shouted)]
    for match in GLUED.finditer(text):
        found += _at(text, match.start(1), match.group(1), known)
    return found


def _at(text: str, start: int, capital: str, names: Names) -> Iterator[Candidate]:
    """The longest name that begins at a place and ends with a word."""
    for name, kind in names.get(_first(capital), ()):
        after = text[start + len(name) : start + len(name) + 1]
        if text.startswith(name, start) and not (after.isalnum() or after in ("_", "@")):
            yield Candidate(start, start + len(name), kind, "projected")
            return


def _by_first(names: Mapping[str, ActorKind]) -> Names:
    found: dict[str, list[tuple[str, ActorKind]]] = defaultdict(list)
    for name in sorted(names, key=lambda name: (-len(name), name)):
        found[_first(name)].append((name, names[name]))
    return found


def _first(name: str) -> str:
    """The letters up to the first mark inside a name."""
    return re.split(r"\W", name, maxsplit=1)[0]


def _usable(name: str) -> bool:
    """Short and common words would be found everywhere ("Will", "May")."""
    return len(name) > 1 and name[0].isupper() and name.lower() not in words("not_actors")
