"""What each paragraph of a plain text is: title, heading, list, the outlet's own points, furniture."""

import re
from functools import cache
from importlib.resources import files

import yaml

from generator.model import BlockKind

from .calendar_days import only_a_day
from .furniture import furnishing_of, plain_line
from .lines import marker_length
from .passage import Passage

TITLE_LENGTH = 200
"""Characters: a longer first line is a paragraph.  Headlines of the news rarely pass 120."""
HEADING_LENGTH = 100
HEADING_WORDS = 14
REPEAT_WITHIN = 6
"""Paragraphs after the title in which a second printing of it is furniture."""
SENTENCE_END = re.compile(r"[.!?,][\"'”’»)\]]*$")
OPEN_END = re.compile(r"[:,–—]$|\s[_-]+$")
"""A dateline on its own line ("HAVANA (AP) --"), or words that lead on to the next line."""
SPEECH = re.compile(r"[\"“„«‘']")
PARAGRAPH_END = re.compile(r"[.!;:,][\"'”’»)\]]*$|[\"”»]$")
ADDRESS = re.compile(r"(?:https?\s?:\s?/\s?/|www\.)", re.IGNORECASE)
RULE = re.compile(r"[-=_*~#+]{2,}$")
"""A line drawn with signs."""
ELLIPSIS = re.compile(r"(\.\.\.|…)$")


def kinds_given(text: str, passages: tuple[Passage, ...], title: str = "") -> tuple[Passage, ...]:
    """The passages with their kinds.  `title` is the title that metadata give, or empty.

    Words are only ever left out (furniture) when a whole paragraph matches a listed line, or repeats the title; an
    outlet's own points need both their heading and list markers.
    """
    found = _with_lists(text, _with_furniture(text, passages))
    found = _with_outlet_points(text, found)
    found = _with_title(text, found, title)
    return _with_headings(text, found)


def title_in(text: str, passages: tuple[Passage, ...]) -> str:
    """The words of the passage that is the title, on one line; empty where there is none."""
    return next((_words(text, p) for p in passages if p.kind is BlockKind.TITLE), "")


def _words(text: str, passage: Passage) -> str:
    return " ".join(text[passage.start : passage.end].split())


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
            start = passages[place].start + marker_length(text[passages[place].start : passages[place].end])
            found[place] = Passage(
                start, passages[place].end, BlockKind.LIST_ITEM, blank_after=passages[place].blank_after
            )
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
        under = heads and plain_line(_words(text, passage)) in _point_headings()
        if under and passages[place + 1 : place + 2] and passages[place + 1].kind is BlockKind.LIST_ITEM:
            found[place] = passage.as_kind(BlockKind.HEADING)
    return tuple(found)


def _with_title(text: str, passages: tuple[Passage, ...], title: str) -> tuple[Passage, ...]:
    printed = next((p for p in passages if p.kind is BlockKind.TITLE), None)
    if printed:
        return _without_repeats(text, passages, _words(text, printed))
    first = next((n for n, p in enumerate(passages) if _may_open(text, p)), None)
    if first is None:
        return passages
    words = _words(text, passages[first])
    given = " ".join(title.split())
    if words != given and (given or not _looks_like_title(text, passages, first)):
        return passages
    found = list(passages)
    if passages[first].kind is BlockKind.PARAGRAPH or words == given:
        found[first] = passages[first].as_kind(BlockKind.TITLE)
        return _without_repeats(text, tuple(found), words)
    return passages


def _may_open(text: str, passage: Passage) -> bool:
    """Whether a title may stand here: after furniture, a date line, or the address of the page."""
    words = _words(text, passage)
    return passage.kind is not BlockKind.FURNITURE and not only_a_day(words) and not ADDRESS.match(words)


def _looks_like_title(text: str, passages: tuple[Passage, ...], first: int) -> bool:
    """A short first line, set off by an empty line or followed by a longer paragraph, that reads like no sentence."""
    words = _words(text, passages[first])
    rest = [p for p in passages[first + 1 :] if p.kind is not BlockKind.FURNITURE]
    if not rest or len(words) > TITLE_LENGTH or "\n" in text[passages[first].start : passages[first].end]:
        return False
    if any(_words(text, p) == words for p in rest[:REPEAT_WITHIN]):
        return True
    if RULE.match(words) or OPEN_END.search(words):
        return False
    open_end = not SENTENCE_END.search(words) or words.endswith(("?", "!")) or bool(ELLIPSIS.search(words))
    if passages[first].blank_after:
        return open_end and not (SPEECH.match(words) and words.endswith(("!", "?")))
    longer = any(p.kind is BlockKind.PARAGRAPH and p.end - p.start > len(words) for p in rest[:REPEAT_WITHIN])
    return open_end and longer and not words.endswith(('"', "”", "»"))


def _without_repeats(text: str, passages: tuple[Passage, ...], title: str) -> tuple[Passage, ...]:
    found = list(passages)
    first = next(n for n, p in enumerate(found) if p.kind is BlockKind.TITLE)
    for place in range(first + 1, min(first + 1 + REPEAT_WITHIN, len(found))):
        if found[place].kind is BlockKind.PARAGRAPH and _words(text, found[place]).casefold() == title.casefold():
            found[place] = found[place].as_furniture("headline printed twice")
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
    words = _words(text, passage)
    if following is None or following.kind is BlockKind.TITLE or not words[0].isalnum() or words[0].islower():
        return False
    if (
        len(words) > HEADING_LENGTH
        or len(words.split()) > HEADING_WORDS
        or PARAGRAPH_END.search(words)
        or OPEN_END.search(words)
    ):
        return False
    return following.end - following.start > len(words) and not only_a_day(words)


@cache
def _point_headings() -> frozenset[str]:
    headings: list[str] = yaml.safe_load(files(__package__).joinpath("outlet_points.yml").read_text("utf-8"))
    return frozenset(plain_line(heading) for heading in headings)
