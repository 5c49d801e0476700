"""What the last word of a name says it is: a bank, a street."""

import re
from functools import cache

from generator.model import ActorKind

from .words import table

LAST = re.compile(r"\w+(?=\.?$)")


def ending_kind(name: str) -> ActorKind | None:
    """Organisation or place by the last word of a name; None where that word says nothing."""
    found = LAST.search(name)
    return _endings().get(found.group()) if found else None


@cache
def _endings() -> dict[str, ActorKind]:
    data = table("endings")
    return {word: kind for kind in (ActorKind.ORG, ActorKind.PLACE) for word in data[kind.value]}
