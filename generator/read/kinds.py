"""What each paragraph of a plain text is: heading, list, the outlet's own points, furniture, and its title."""

import re
from functools import cache
from importlib.resources import files

import yaml

from generator.model import BlockKind

from .calendar_days import only_a_day
from .furniture import furnishing_of, plain_line
from .headline import OPEN_END, with_title
from .lines import marker_length, without_marker
from .passage import Passage

HEADING_LENGTH = 100
"""Characters: a longer line inside the text is a paragraph."""
HEADING_WORDS = 14
"""Words, for the same reason."""
PARAGRAPH_END = re.compile(r"[.!;:,][\"'”’»)\]]*$|[\"”»]$")


def kinds_given(text: str, passages: tuple[Passage, ...], title: str = "") -> tuple[Passage, ...]:
    """The passages with their kinds.  `title` is the title that metadata give, or empty.

    Words are only ever left out (furniture) when a whole paragraph matches a listed line, or repeats the title; an
    outlet's own points need both their heading and list markers.
    """
    found = _with_lists(text, _with_furniture(text, passages))
    found = _with_outlet_points(text, found)
    found = with_title(text, found, title)
    return _with_headings(text, found)


def _with_furniture(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    known = [furnishing_of(text[p.start : p.end]) for p in passages]
    found = list(passages)
    for place, furnishing in enumerate(known):
        beside = known[max(place - 1, 0) : place] + known[place + 1 : place + 2]
        if furnishing and (not furnishing.beside_others or any(beside)):
            found[place] = passages[place].as_furniture(furnishing.reason)
    return tuple(found)


def _with_lists(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """List items without their markers.  One line with a marker alone is no list: it may be a dash of speech."""
    markers = [_marker(text, p) for p in passages]
    found = list(passages)
    for place, marker in enumerate(markers):
        beside = {m[-1:] for m in markers[max(place - 1, 0) : place] + markers[place + 1 : place + 2] if m}
        if marker and marker[-1] in beside:
            found[place] = without_marker(text, passages[place])
    return tuple(found)


def _marker(text: str, passage: Passage) -> str:
    if passage.kind is not BlockKind.PARAGRAPH:
        return ""
    length = marker_length(text[passage.start : passage.end])
    return re.sub(r"[\d\s]", "", text[passage.start : passage.start + length])


def _with_outlet_points(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    found = list(passages)
    under = False
    for place, passage in enumerate(passages):
        if passage.kind is BlockKind.LIST_ITEM:
            if under:
                found[place] = passage.as_kind(BlockKind.OUTLET_KEY_POINT)
            continue
        heads = passage.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        under = heads and plain_line(passage.words(text)) in _point_headings()
        if under and passages[place + 1 : place + 2] and passages[place + 1].kind is BlockKind.LIST_ITEM:
            found[place] = passage.as_kind(BlockKind.HEADING)
    return tuple(found)


def _with_headings(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    found = list(passages)
    following: Passage | None = None
    for place in range(len(passages) - 1, -1, -1):
        passage = passages[place]
        if passage.kind is BlockKind.PARAGRAPH and _looks_like_heading(text, passage, following):
            found[place] = passage.as_kind(BlockKind.HEADING)
        following = following if passage.kind is BlockKind.FURNITURE else passage
    return tuple(found)


def _looks_like_heading(text: str, passage: Passage, following: Passage | None) -> bool:
    """`following` is the next passage that is not furniture."""
    if passage.end - passage.start > 2 * HEADING_LENGTH:
        return False
    words = passage.words(text)
    if following is None or following.kind is BlockKind.TITLE or not words[0].isalnum() or words[0].islower():
        return False
    if len(words) > HEADING_LENGTH or len(words.split()) > HEADING_WORDS:
        return False
    if PARAGRAPH_END.search(words) or OPEN_END.search(words):
        return False
    return following.end - following.start > len(words) and not only_a_day(words)


@cache
def _point_headings() -> frozenset[str]:
    headings: list[str] = yaml.safe_load(files(__package__).joinpath("outlet_points.yml").read_text("utf-8"))
    return frozenset(plain_line(heading) for heading in headings)
