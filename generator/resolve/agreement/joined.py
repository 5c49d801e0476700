"""Groups that share a member become one."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def joined(known: Sequence[T], ties: Iterable[Iterable[T]]) -> list[list[T]]:
    """The things of `known` in groups, every tie inside one group; unknown things are left out, order is kept."""
    parent: dict[T, T] = {thing: thing for thing in known}

    def root(thing: T) -> T:
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    for tie in ties:
        members = [thing for thing in tie if thing in parent]
        for other in members[1:]:
            parent[root(other)] = root(members[0])
    groups: dict[T, list[T]] = {}
    for thing in known:
        groups.setdefault(root(thing), []).append(thing)
    return list(groups.values())
