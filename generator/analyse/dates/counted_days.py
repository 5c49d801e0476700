"""So long before or after a printed day: "the day before last Tuesday", "two weeks after May 4"."""

import re

from .amounts import amount
from .days import BEFORE, TOLD, UNSAID, YEAR_AFTER, month_day
from .feasts import HOLIDAY, feast
from .moment import Moment
from .months import WHICH_ONE
from .offsets import counted, singular
from .rule import Rule, rule
from .values import Value, day_value, moved, period, unresolved
from .vocabulary import DAY, MONTH, NUMBER, WEEKDAY, weekday_number
from .weekdays import WHICH, weekday


def _beside_weekday(match: re.Match[str], moment: Moment) -> Value | None:
    return _counted(match, weekday(match, moment))


def _beside_day(match: re.Match[str], moment: Moment) -> Value | None:
    return _counted(match, month_day(match, moment))


def _beside_feast(match: re.Match[str], moment: Moment) -> Value | None:
    return _counted(match, feast(match, moment))


def _weekday_beside(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the Tuesday after Labor Day": the nearest one on that side."""
    start = feast(match, moment) if "holiday" in match.re.groupindex else month_day(match, moment)
    if start is None or not (covered := period(start.text)):
        return start
    step = (weekday_number(match["name"]) - covered[0].weekday()) % 7
    day = moved(covered[0], step - 7 if match["way"].lower() == "before" else step or 7)
    return day_value(day, start.certainty) if day else unresolved("day")


def _counted(match: re.Match[str], start: Value | None) -> Value | None:
    """The value moved from its start; the start's own where it is unresolved."""
    if start is None or not (covered := period(start.text)):
        return start
    number = match["number"].lower()
    count = amount("one" if number == "the" else number)
    way = -1 if match["way"].lower() == "before" else 1
    return counted(covered[0], singular(match["unit"]), count * way) if count else start


_OPEN = r"(?i:(?:an?\s+)?(?:good\s+)?few|several|many)\b"
"""Numbers that nobody can count by: what stands after them keeps its own date."""
_LENGTH = (
    rf"(?P<number>(?i:the)(?=\s+(?i:day|week)\b)|(?!{_OPEN}){NUMBER})\s+(?P<unit>(?i:days?|weeks?|months?|years?))"
    r"\s+(?P<way>(?i:before|after))\s+(?P<part>)"
)
_WEEKDAY = rf"(?i:the\s+)?(?P<name>{WEEKDAY})\s+(?P<way>(?i:before|after))\s+"
RULES: tuple[Rule, ...] = (
    rule(
        "counted from a printed day",
        "before",
        rf"{_LENGTH}(?:{WHICH})?(?P<name>{WEEKDAY})(?!s)",
        _beside_weekday,
    ),
    rule(
        "counted from a printed day",
        "before",
        rf"{_LENGTH}{BEFORE}{TOLD}(?P<month>{MONTH})\s*(?P<day>{DAY})(?P<last>){YEAR_AFTER}",
        _beside_day,
    ),
    rule("counted from a printed day", "holiday", rf"{_LENGTH}{WHICH_ONE}{HOLIDAY}", _beside_feast),
    rule("counted from a printed day", "holiday", rf"{_WEEKDAY}{WHICH_ONE}{HOLIDAY}", _weekday_beside),
    rule(
        "counted from a printed day",
        "before",
        rf"{_WEEKDAY}{UNSAID}(?P<month>{MONTH})\s*(?P<day>{DAY}){YEAR_AFTER}",
        _weekday_beside,
    ),
)
