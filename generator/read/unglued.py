"""Blocks that a page reader glued together ("yearsMay 13"), cut again where the page ends a line."""

import re
from collections.abc import Iterator, Sequence

from generator.model import BlockKind

Part = tuple[BlockKind, str]
MOST_STARTS = 50
"""Places where a run may begin that are tried; a page of equal lines would else take quadratic time."""
SHORTEST = 120
"""Characters: shorter blocks are left as they are."""


def unglued(parts: Sequence[Part], lines: Sequence[str]) -> Iterator[Part]:
    """The parts, each that is a run of the page's lines with a space missing between two of them cut into those lines.

    Tables and line breaks without paragraphs, as pages of the nineties have them, come out glued like that.
    """
    packed = [_packed(line) for line in lines]
    places: dict[str, list[int]] = {}
    for place, line in enumerate(packed):
        places.setdefault(line[:12], []).append(place)
    for kind, words in parts:
        run = _run(words, packed, places) if len(words) >= SHORTEST else None
        if run and any(_glued(lines[a], lines[a + 1], words) for a in range(run[0], run[1] - 1)):
            yield from ((BlockKind.PARAGRAPH, line) for line in lines[run[0] : run[1]])
        else:
            yield kind, words


def _packed(words: str) -> str:
    return re.sub(r"\s+", "", words)


def _run(words: str, packed: Sequence[str], places: dict[str, list[int]]) -> tuple[int, int] | None:
    """First and last (exclusive) of the consecutive lines that together are `words`."""
    whole = _packed(words)
    starts = {place for length in range(1, 13) for place in places.get(whole[:length], ())}
    for first in sorted(starts)[:MOST_STARTS]:
        place, end = 0, first
        while end < len(packed) and place < len(whole) and whole.startswith(packed[end], place):
            place += len(packed[end])
            end += 1
        if place == len(whole) and end > first + 1:
            return first, end
    return None


def _glued(left: str, right: str, words: str) -> bool:
    return left[-20:] + right[:20] in words
