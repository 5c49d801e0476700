"""Plain text to paragraphs: where a line ends a paragraph and where it only ends a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model import BlockKind

from .passage import Passage

WRAP_WIDTH = 120
"""Characters: nobody wraps lines by hand wider than this."""
NARROWEST = 40
"""Characters: nobody wraps lines narrower than this."""
WRAP_BREAKS = 3
"""Fewer line breaks than this prove nothing about wrapping."""
WRAP_SHARE = 0.8
"""Share of line breaks that must fall where the next word would not have fitted."""

MARKER = re.compile(r"(?:[-*+•·‣◦▪●–—]|\(?\d{1,3}[.)])[ \t]+(?=\S)")
CONTINUES = re.compile(r"[^\w\s\"'“”„«»‘’‹›(\[¿¡#*_`>|~•·‣◦▪●–—+@$€£¥&<=!/.…-]")
"""A sign that opens no paragraph, such as a closing bracket or a comma."""
ENDED = re.compile(r"[.!?…:;][\s\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text without the white space around it."""

    start: int
    """First code point."""
    end: int
    """One past the last."""
    text: str
    """Its words."""
    opens: bool
    """Whether an empty line, or the edge of the text, stands before it."""


def paragraphs_of(text: str) -> tuple[Passage, ...]:
    """The paragraphs of a text, all as PARAGRAPH.

    An empty line always ends a paragraph.  A line end does so too, unless the text is wrapped by hand or the next line
    plainly goes on (it starts in lower case, or with a sign that opens no paragraph).
    """
    lines = _lines(text)
    wrapped = _is_wrapped(lines)
    return tuple(_passages(lines, wrapped))


def marker_length(words: str) -> int:
    """Characters of the list marker that `words` opens with ("- ", "1. "), or 0."""
    found = MARKER.match(words)
    return found.end() if found else 0


def _lines(text: str) -> list[Line]:
    found: list[Line] = []
    opens = empty = True
    for match in re.finditer(r"[^\n\r]+|\r\n?|\n", text):
        line = match.group()
        if line[0] in "\n\r":
            opens, empty = opens or empty, True
        elif line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            found.append(Line(start, match.start() + len(line.rstrip()), line.strip(), opens))
            opens = empty = False
    return found


def _is_wrapped(lines: list[Line]) -> bool:
    pairs = [(a, b) for a, b in pairwise(lines) if not b.opens and not marker_length(b.text)]
    width = max((len(a.text) for a, _ in pairs), default=0)
    if len(pairs) < WRAP_BREAKS or not NARROWEST <= width <= WRAP_WIDTH:
        return False
    full = sum(len(a.text) + 1 + len(b.text.split(None, 1)[0]) >= width for a, b in pairs)
    return full >= WRAP_SHARE * len(pairs)


def _passages(lines: list[Line], wrapped: bool) -> Iterator[Passage]:
    group: list[Line] = []
    for line in lines:
        if group and not _goes_on(group[-1], line, wrapped):
            yield Passage(group[0].start, group[-1].end, blank_after=line.opens)
            group = []
        group.append(line)
    if group:
        yield Passage(group[0].start, group[-1].end, blank_after=True)


def _goes_on(line: Line, following: Line, wrapped: bool) -> bool:
    if following.opens or marker_length(following.text):
        return False
    if wrapped or CONTINUES.match(following.text):
        return True
    return following.text[0].islower() and not ENDED.search(line.text)


def without_marker(text: str, passage: Passage) -> Passage:
    """A passage as a list item, its marker ("- ", "1. ") cut off."""
    start = passage.start + marker_length(text[passage.start : passage.end])
    return replace(passage, start=start, kind=BlockKind.LIST_ITEM)
