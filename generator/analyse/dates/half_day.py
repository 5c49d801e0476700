"""Which half of the day a clock without "a.m." means, from the part of the day told beside it: "8:30 Tuesday night"."""

import re

from .vocabulary import PART, WEEKDAY

_NIGHT_TURNS = 5
"""Hours before this one "at night" are after midnight."""
_REACH = 30
"""Characters before a clock in which its part of the day is looked for."""
_NAMED = rf"(?:(?i:this|that|last|yesterday|tomorrow|the\s+next|the\s+following|in\s+the|at)|{WEEKDAY},?)"
_AFTER = re.compile(rf",?\s+(?:on\s+)?(?:{_NAMED}\s+(?P<part>{PART})|(?P<tonight>(?i:tonight)))\b")
_BEFORE = re.compile(rf"\b(?:(?P<part>{PART})|(?P<tonight>(?i:tonight))),?\s+(?i:at|around|about|by|until)\s+$")


def full_hour(hour: int, text: str, start: int, end: int) -> int:
    """The hour of 24 of a printed hour that stands from `start` to `end` of the text; unchanged where none is told."""
    told = _AFTER.match(text, end) or _BEFORE.search(text[max(0, start - _REACH) : start])
    return in_part(hour, "night" if told["tonight"] else told["part"].lower()) if told else hour


def in_part(hour: int, part: str) -> int:
    """20 for 8 at night, 4 for 4 in the morning; an hour of 24 stays as it is."""
    if hour > 12:
        return hour
    early = part in ("morning", "daybreak", "dawn") or (part == "night" and hour % 12 < _NIGHT_TURNS)
    return hour % 12 + (0 if early else 12)
