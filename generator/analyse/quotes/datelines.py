"""Places and agencies that open a report ("GENEVA (AP) —") and are nobody's words."""

import re

from .page import Page
from .pieces import Range

DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'-]+[ ,/]*){1,4}(?:,?\s*[A-Z][\w. ]{1,18})?\s*"
    r"(?:\([A-Z][^()]{1,24}\)\s*(?:[—–-]{1,2}|:)?|[—–]{1,2}|--)\s+"
)
"""Capitals, then an agency in brackets or a dash."""
WIDE_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .,/’'-]+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s*)?(?:\([^()]{2,30}\)\s*(?:[:—–-]|$)|[:—–]|\s-\s)"
)
"""Also with a day, a colon or a hyphen ("MOSCOW, May 3 (AP) -", "HAVANA:"), which may as well open a speaker's words:
for places, of which it says nothing where a report was written."""


def without_dateline(page: Page, piece: Range) -> Range:
    """The piece without a dateline at the start of its paragraph."""
    start, end = piece
    paragraph = page.paragraph_at(start)
    match = DATELINE.match(page.text, start, end)
    if match is None or paragraph is None or paragraph.start != start or match.end() >= end:
        return piece
    return match.end(), end
