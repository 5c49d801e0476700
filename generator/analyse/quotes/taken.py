"""Which code points are already some quote's words."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from .pieces import Range


class Taken:
    """Ranges that do not overlap, found by bisection."""

    def __init__(self, ranges: Iterable[Range] = ()) -> None:
        """Starts with `ranges`, half-open, in code points."""
        self._ranges = sorted(ranges)

    def add(self, ranges: Iterable[Range]) -> None:
        """Take more ranges."""
        for found in ranges:
            insort(self._ranges, found)

    def overlaps(self, wanted: Range) -> bool:
        """Whether a code point of `wanted` is taken."""
        place = bisect_left(self._ranges, (wanted[0] + 1,))
        before = place > 0 and self._ranges[place - 1][1] > wanted[0]
        return before or (place < len(self._ranges) and self._ranges[place][0] < wanted[1])
