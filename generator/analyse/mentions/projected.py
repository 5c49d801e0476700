"""Names that the article holds for sure, found again where the model missed them."""

import re
from collections.abc import Iterable, Mapping

from generator.model import ActorKind

from .candidates import Candidate
from .words import words

GLUED = r"(?:the|a|an|of|in|and|to|by|for|with)"


def projected(text: str, names: Mapping[str, ActorKind]) -> list[Candidate]:
    """Every further place at which one of the names stands as a whole word, "Trump-Putin" and "theUkraine" too."""
    usable = sorted((name for name in names if _usable(name)), key=lambda name: (-len(name), name))
    if not usable:
        return []
    either = "|".join(re.escape(name) for name in usable)
    found = [_candidate(m, names[m.group()]) for m in re.finditer(rf"(?<![\w@#/.])(?:{either})(?![\w@])", text)]
    found += [
        Candidate(m.start(1), m.end(1), names[m.group(1)], "glued")
        for m in re.finditer(rf"(?<!\w){GLUED}({either})(?!\w)", text)
    ]
    capitals = {name.upper(): names[name] for name in usable if len(name) > 3}
    shouted = "|".join(re.escape(name) for name in sorted(capitals, key=lambda name: (-len(name), name)))
    if shouted:
        found += [_candidate(m, capitals[m.group()]) for m in re.finditer(rf"(?<!\w)(?:{shouted})(?!\w)", text)]
    return found


def _candidate(match: re.Match[str], kind: ActorKind) -> Candidate:
    return Candidate(match.start(), match.end(), kind, "projected")


def _usable(name: str) -> bool:
    """Short and common words would be found everywhere ("Will", "May")."""
    return len(name) > 1 and name[0].isupper() and name.lower() not in words("not_actors")


def known_names(text: str, known: Iterable[str]) -> list[str]:
    """The names of a list that stand in the text at all: what is worth looking for."""
    return [name for name in known if name in text]
