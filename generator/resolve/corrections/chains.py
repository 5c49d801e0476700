"""Sameness over several entries: A is B, B is C, so A cannot be other than C."""

from collections import defaultdict, deque
from itertools import pairwise

from generator.model import Correction

Numbered = tuple[int, Correction]


class Chains:
    """What must be together and what must be apart, as far as the file has been read."""

    def __init__(self) -> None:
        self._links: dict[str, list[tuple[str, Numbered]]] = defaultdict(list)
        self._apart: list[tuple[Numbered, tuple[str, ...]]] = []
        self._gone: set[int] = set()

    def against(self, index: int, entry: Correction, members: tuple[str, ...], apart: bool) -> dict[int, Correction]:
        """Add an entry; the earlier entries, by their place in the file, that cannot hold beside it."""
        numbered = (index, entry)
        if apart:
            self._apart.append((numbered, members))
            last = self._last_link(members)
            overruled = [last] if last else []
        else:
            for first, second in pairwise(members):
                self._links[first].append((second, numbered))
                self._links[second].append((first, numbered))
            overruled = [other for other, ends in self._apart if other[0] not in self._gone and self._last_link(ends)]
        self._gone |= {other[0] for other in overruled}
        return dict(overruled)

    def _last_link(self, ends: tuple[str, ...]) -> Numbered | None:
        """The latest entry on a path between two of the ends; None where there is no path."""
        for end in ends:
            if path := self._path(end, set(ends) - {end}):
                return max(path, key=lambda numbered: numbered[0])
        return None

    def _path(self, start: str, goals: set[str]) -> list[Numbered]:
        queue: deque[tuple[str, list[Numbered]]] = deque([(start, [])])
        seen = {start}
        while queue:
            place, path = queue.popleft()
            if place in goals:
                return path
            for following, numbered in self._links[place]:
                if following not in seen and numbered[0] not in self._gone:
                    seen.add(following)
                    queue.append((following, [*path, numbered]))
        return []
