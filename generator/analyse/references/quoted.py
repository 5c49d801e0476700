"""What stands between quotation marks."""

import re
from bisect import bisect_right

OPENING, CLOSING = "“„«‟", "”»"
MARKS = re.compile(r"[“„«‟”»\"]|``|''")


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """Ranges between double marks, paragraph by paragraph; an open one ends with its paragraph."""
    found = []
    for line in re.finditer(r"[^\n\r]+", text):
        begun = -1
        for mark in MARKS.finditer(line.group()):
            place = line.start() + mark.start()
            if begun < 0 and mark.group() not in CLOSING:
                begun = place
            elif begun >= 0 and mark.group() not in OPENING:
                found.append((begun, place + 1))
                begun = -1
        if begun >= 0:
            found.append((begun, line.end()))
    return found


def range_at(ranges: list[tuple[int, int]], offset: int) -> tuple[int, int] | None:
    """The range around a code point, or None."""
    place = bisect_right(ranges, (offset, 10**9)) - 1
    return ranges[place] if place >= 0 and ranges[place][0] <= offset < ranges[place][1] else None
