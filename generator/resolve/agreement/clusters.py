"""Average-link clusters over candidate pairs."""

import heapq
from collections.abc import Callable, Iterable, Sequence

from .vectors import Vector, dot, total

Nearness = Callable[[Sequence[int], Sequence[int]], float]
"""A factor of 0 to 1 for two clusters, given their members: how well their days agree."""


def clusters(
    vectors: Sequence[Vector], pairs: Iterable[tuple[int, int]], least: float, nearness: Nearness
) -> list[list[int]]:
    """Places of `vectors` grouped while the mean cosine between two groups, times their nearness, reaches `least`.

    The mean is taken over all pairs (as the product of the sums), also over those that are no candidates.
    Members and groups are sorted.
    """
    return _Merging(vectors, pairs, least, nearness).run()


class _Merging:
    def __init__(
        self, vectors: Sequence[Vector], pairs: Iterable[tuple[int, int]], least: float, nearness: Nearness
    ) -> None:
        self.least, self.nearness = least, nearness
        self.sums: dict[int, Vector] = dict(enumerate(vectors))
        self.members: dict[int, list[int]] = {n: [n] for n in self.sums}
        self.near: dict[int, set[int]] = {n: set() for n in self.sums}
        self.heap: list[tuple[float, int, int]] = []
        self.next = len(vectors)
        for one, other in pairs:
            self._offer(one, other)

    def _offer(self, one: int, other: int) -> None:
        self.near[one].add(other)
        self.near[other].add(one)
        size = len(self.members[one]) * len(self.members[other])
        alike = dot(self.sums[one], self.sums[other]) / size
        if alike >= self.least:
            alike *= self.nearness(self.members[one], self.members[other])
        if alike >= self.least:
            heapq.heappush(self.heap, (-alike, one, other))

    def run(self) -> list[list[int]]:
        while self.heap:
            _, one, other = heapq.heappop(self.heap)
            if one in self.members and other in self.members:
                self._join(one, other)
        return sorted(sorted(group) for group in self.members.values())

    def _join(self, one: int, other: int) -> None:
        new, self.next = self.next, self.next + 1
        around = (self.near.pop(one) | self.near.pop(other)) - {one, other}
        self.members[new] = self.members.pop(one) + self.members.pop(other)
        self.sums[new] = total((self.sums.pop(one), self.sums.pop(other)))
        self.near[new] = set()
        for third in sorted(around):
            self.near[third] -= {one, other}
            self._offer(third, new)
