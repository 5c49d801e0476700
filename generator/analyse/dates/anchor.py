"""The day that an article's relative words are counted from."""

import re
from dataclasses import dataclass
from datetime import date

from generator.analyse.parsed import Parsed
from generator.model import BlockKind

from .amounts import ordinal_number
from .values import made
from .vocabulary import MONTH, WEEKDAY_SHORT, month_number

_DAY = (
    rf"(?:{WEEKDAY_SHORT},?\s+)?(?:(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{MONTH})),?\s+(?P<year>(?:19|20)\d\d)"
)
_OPENING = re.compile(rf"(?:[A-Z][\w ,./’'-]{{2,60}}?[,(:—–-]\s*)?{_DAY}(?:\s*\([^)]{{1,30}}\)|\s+[-—–:]|\s*$)")
_ANY = re.compile(_DAY)
_FIRST_SENTENCES = 3
_YEARS = range(1000, 9000)
"""Years of publication that can be counted from without leaving the calendar."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day and who says so."""

    day: date | None
    """The day; None where nobody says it."""
    source: str
    """In words, as the rule of a date shows it."""


def anchor_of(parsed: Parsed) -> Anchor:
    """The article's own date; else its dateline; else the first whole date of its first three sentences."""
    try:
        day = date.fromisoformat(parsed.article.date)
    except ValueError:
        return _from_text(parsed)
    return Anchor(day, "the article's date") if day.year in _YEARS else Anchor(None, "")


def _from_text(parsed: Parsed) -> Anchor:
    first = [s for s in parsed.sentences if s.kind is not BlockKind.OUTLET_KEY_POINT][:_FIRST_SENTENCES]
    for sentence in first:
        if day := _day_in(_OPENING.match(parsed.article.words(sentence.span))):
            return Anchor(day, "the article's dateline")
    for sentence in first:
        if day := _day_in(_ANY.search(parsed.article.words(sentence.span))):
            return Anchor(day, "the first date of the text")
    return Anchor(None, "")


def _day_in(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    return made(int(match["year"]), month_number(month), ordinal_number(day))
