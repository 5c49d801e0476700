"""Names joined by a hyphen, a slash or a missing space: "Trump-Putin", "MOSCOW/WASHINGTON", "theUkraine"."""

import re
from collections.abc import Iterator, Mapping

from generator.model import ActorKind

from .candidates import Candidate
from .kinds import key_of
from .words import known_kind, nationalities

PREFIXES = frozenset(
    {"non", "pro", "anti", "ex", "trans", "pre", "post", "mid", "intra", "inter", "un", "the", "a", "of", "and", "e"}
)
JOINT = re.compile(r"[-–—/]")
GLUED = re.compile(r"^(?:the|a|an|of|and|in|to|by|for|with|from)(?=[A-Z])")


def may_be_joined(name: str) -> bool:
    """Whether a name holds a sign that joins, or begins with a small word glued to it."""
    return JOINT.search(name) is not None or GLUED.match(name) is not None


def unjoined(text: str, candidate: Candidate, kinds: Mapping[str, ActorKind]) -> Iterator[Candidate]:
    """The names inside a candidate, or the candidate itself where it is one name."""
    name = text[candidate.start : candidate.end]
    glued = GLUED.match(name)
    if glued:
        yield Candidate(candidate.start + glued.end(), candidate.end, candidate.kind, "glued")
        return
    pieces = list(re.finditer(r"[^-–—/]+", name)) if JOINT.search(name) else []
    named = [piece for piece in pieces if _is_name(piece.group().strip(), kinds)]
    whole = key_of(name) in kinds and known_kind(name)
    if len(pieces) < 2 or whole or len(named) + sum(p.group().lower() in PREFIXES for p in pieces) < len(pieces):
        yield candidate
        return
    for piece in named:
        yield Candidate(candidate.start + piece.start(), candidate.start + piece.end(), None, "joint")


def _is_name(piece: str, kinds: Mapping[str, ActorKind]) -> bool:
    known = bool(known_kind(piece)) or piece.lower() in nationalities()
    return piece[:1].isupper() and (known or (" " not in piece and key_of(piece) in kinds))
