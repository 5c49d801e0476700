"""Blocks that a page reader glued together ("yearsMay 13"), cut again where the page ends a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model import BlockKind

from .controls import one_line
from .page_facts import PageLine

Part = tuple[BlockKind, str]
MOST_STARTS = 50
"""Places where a run may begin that are tried; a page of equal lines would else take quadratic time."""
BEGINNING = 12
"""Letters by which lines are looked up."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def unglued(parts: Sequence[Part], page: Sequence[PageLine]) -> Iterator[Part]:
    """The parts, each that swallowed a heading, or the space between two lines of the page, cut into those lines.

    Tables and line breaks without paragraphs, as pages of the nineties have them, come out glued like that.
    """
    lines = [one_line(line.words) for line in page]
    packed = [_packed(line) for line in lines]
    places: dict[str, list[int]] = {}
    for place, line in enumerate(packed):
        starts = places.setdefault(line[:BEGINNING], [])
        if len(starts) < MOST_STARTS:
            starts.append(place)
    whole = frozenset(packed)
    for kind, words in parts:
        run = None if _packed(words) in whole else _run(words, packed, places)
        if run and _is_glued(words, page[run[0] : run[1]], lines[run[0] : run[1]]):
            yield from (_part(line) for line in page[run[0] : run[1]])
        else:
            yield kind, words


def _packed(words: str) -> str:
    return re.sub(r"\s+", "", words)


def _run(words: str, packed: Sequence[str], places: dict[str, list[int]]) -> tuple[int, int] | None:
    """First and last (exclusive) of the consecutive lines that together are `words`."""
    whole = _packed(words)
    starts = {place for length in range(1, BEGINNING + 1) for place in places.get(whole[:length], ())}
    for first in sorted(starts)[:MOST_STARTS]:
        place, end = 0, first
        while end < len(packed) and place < len(whole) and whole.startswith(packed[end], place):
            place += len(packed[end])
            end += 1
        if place == len(whole) and end > first + 1:
            return first, end
    return None


def _is_glued(words: str, page: Sequence[PageLine], lines: Sequence[str]) -> bool:
    return any(line.tag in HEADINGS for line in page) or any(a[-20:] + b[:20] in words for a, b in pairwise(lines))


def _part(line: PageLine) -> Part:
    return BlockKind.HEADING if line.tag in HEADINGS else BlockKind.PARAGRAPH, one_line(line.words)
