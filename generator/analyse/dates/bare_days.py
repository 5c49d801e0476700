"""Days of the month whose month is not printed: "on the 13th", "Friday the 13th"."""

import re
from datetime import date

from .amounts import ordinal_number
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, made, months_moved, period, unresolved
from .vocabulary import WEEKDAY, weekday_number

_HOLES = re.compile(r"(?i)\b(?:holes?|birdie[ds]?|bogey(?:s|ed)?|par|putt(?:s|ed)?|tee|laps?|floors?|innings?)\b")
_MONTHS = 12
"""Months either way in which a weekday and a number are looked for: every pair meets within a year or so."""


def _of_known_month(match: re.Match[str], moment: Moment) -> Value | None:
    """ "on the 13th": of another month told before, else of a month near by; no hole of a golf course, no floor."""
    if match["name"]:
        return _of_weekday(match, moment)
    if _HOLES.search(moment.parsed.doc[moment.token.i].sent.text):
        return None
    number, told = ordinal_number(match["day"]), moment.last("day", "part of day", "month")
    covered = period(told.text[:10]) if told else None
    if covered and not (moment.anchor and covered[0].replace(day=1) == moment.anchor.replace(day=1)):
        day = made(covered[0].year, covered[0].month, number)
    else:
        day = moment.nearest([day for shift in (-1, 0, 1) if (day := _in_month(moment.anchor, shift, number))])
    return day_value(day) if day else unresolved("day")


def _of_weekday(match: re.Match[str], moment: Moment) -> Value:
    """ "Friday the 13th": of a month whose 13th is a Friday."""
    number, weekday = ordinal_number(match["day"]), weekday_number(match["name"])
    days = [day for shift in range(-_MONTHS, _MONTHS + 1) if (day := _in_month(moment.anchor, shift, number))]
    day = moment.nearest([day for day in days if day.weekday() == weekday])
    return day_value(day) if day else unresolved("day")


def _in_month(anchor: date | None, shift: int, number: int) -> date | None:
    month = months_moved(anchor, shift) if anchor else None
    return made(month.year, month.month, number) if month else None


_END = r"(?=\s*[.,;:!?)”\"’]|\s*$|\s+(?i:at|in|for|to|when|as|by|with|he|she|it|they|was|were|is)\b)"
"""What may follow a bare day; no noun, which it would count ("on Friday, the 9th Circuit ruled")."""
RULES: tuple[Rule, ...] = (
    rule(
        "day of the month told before",
        "digit",
        rf"(?:(?P<name>{WEEKDAY}),?\s+|(?<=[Oo]n\s))the\s+(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)){_END}",
        _of_known_month,
    ),
)
