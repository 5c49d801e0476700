"""So long before or after: "three weeks ago", "two days later", "24 hours ago", "a few twenty-four hours later"."""

import re
from datetime import date
from fractions import Fraction

from .amounts import amount
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, month_value, months_moved, moved, period, unresolved, week_value, year_value
from .vocabulary import ABOUT, NUMBER, UNIT, WEEKDAY

_BACK = ("ago", "earlier", "before", "previously", "prior", "back")
_GRAINS = {"second": "time", "minute": "time", "hour": "time", "day": "day", "week": "week", "fortnight": "week",
           "month": "month", "quarter": "quarter", "year": "year", "decade": "year", "century": "century"}  # fmt: skip
_YEARS = {"year": 1, "decade": 10, "century": 100}


def singular(unit: str) -> str:
    """`centuries` to `century`, `weeks` to `week`."""
    name = unit.lower()
    return "century" if name.startswith("centur") else name.rstrip("s")


def _offset(match: re.Match[str], moment: Moment) -> Value | None:
    unit, count, way = singular(match["unit"]), amount(match["number"]), match["way"].lower()
    from_now = way in ("ago", "hence", "back") or way.endswith(("now", "today"))
    start = moment.anchor if from_now else moment.last_day() or _covered(moment, unit)
    if count is None:
        return unresolved("vague" if from_now else _GRAINS[unit])
    if start is None:
        return unresolved(_GRAINS[unit])
    sign = -1 if way.split()[-1] in _BACK or way.startswith("before") else 1
    return counted(start, unit, count * sign)


def _covered(moment: Moment, unit: str) -> date | None:
    """A month or year told before is enough to count years or months from."""
    finer: tuple[str, ...] = ("month", "quarter") if unit in ("month", "quarter") else ()
    if unit in _YEARS:
        finer = ("year", "month", "quarter", "season")
    known = moment.last(*finer)
    found = period(known.text) if known else None
    return found[0] if found else None


def counted(start: date, unit: str, count: Fraction) -> Value:
    """The day, week, month or year so many units from a day; unresolved past the calendar's ends."""
    if unit in ("second", "minute", "hour"):
        return _hours(start, unit, count)
    if unit in ("day", "week", "fortnight"):
        day = moved(start, round(count * {"day": 1, "week": 7, "fortnight": 14}[unit]))
        return unresolved(_GRAINS[unit]) if day is None else day_value(day) if unit == "day" else week_value(day)
    if unit in ("month", "quarter") or count.denominator > 1:
        months = round(count * {"month": 1, "quarter": 3}.get(unit, 12 * _YEARS.get(unit, 1)))
        found = months_moved(start, months) if abs(months) < 120000 else None
        return month_value(found.year, found.month) if found else unresolved(_GRAINS[unit])
    year = start.year + int(count) * _YEARS[unit]
    return year_value(year) if 1 <= year <= 9999 else unresolved("year")


def _to_the_day(match: re.Match[str], moment: Moment) -> Value | None:
    """ "three years ago today", "a year ago this month": as fine as the words behind it."""
    unit, count, start = singular(match["unit"]), amount(match["number"]), moment.anchor
    if start is None or count is None:
        return unresolved("day")
    if unit in ("day", "week"):
        day = moved(start, -int(count) * (7 if unit == "week" else 1))
    else:
        day = months_moved(start, -int(count) * (12 * _YEARS.get(unit, 0) or 1))
    if day is None:
        return unresolved("day")
    if match["grain"].lower() == "today":
        return day_value(day)
    return week_value(day) if match["grain"].lower().endswith("week") else month_value(day.year, day.month)


def _hours(start: date, unit: str, count: Fraction) -> Value:
    """Whole days where the hours make some: an article tells its day, not its hour."""
    if unit == "hour" and count.denominator == 1 and abs(count) >= 24 and count % 24 == 0:
        day = moved(start, int(count) // 24)
        return day_value(day) if day else unresolved("day")
    return unresolved("time")


def _twenty_fours(match: re.Match[str], moment: Moment) -> Value | None:
    """ "a few twenty-four hours later": days, as many as the number says."""
    count = amount(match["number"])
    start = moment.anchor if match["way"].lower() == "ago" else moment.last_day()
    if count is None or start is None:
        return unresolved("day")
    day = moved(start, int(count) * (1 if match["way"].lower() == "later" else -1))
    return day_value(day) if day else unresolved("day")


_CLAUSE_END = (
    r"(?=\s*[.,;:!?)\]”\"’–—]|\s*$|\s+(?i:by|in|at|and|but|to|when|for|from|with|as|that|on|was|were|is|had|has|he|she"
    r"|they|it|after)\b)"
)
_WAY = r"(?P<way>(?i:ago|from\s+now|from\s+today|hence))"
_WAY_BEFORE = (
    r"(?P<way>(?i:earlier|later|before\s+that|after\s+that|beforehand|afterwards?)"
    rf"|(?i:before|after|prior|previously){_CLAUSE_END})"
)
_MORE = r"(?:(?i:or\s+(?:so|more)|more|full|whole|short|long)\s+)?"
RULES: tuple[Rule, ...] = (
    rule(
        "counted from the date before it",
        "before",
        rf"{ABOUT}(?P<number>{NUMBER})\s+(?i:twenty[-\s]four|24)[-\s](?i:hours)\s+(?P<way>(?i:ago|later|earlier))",
        _twenty_fours,
    ),
    rule(
        "counted from the article's date",
        "ago",
        rf"{ABOUT}(?P<number>{NUMBER})[-\s]+{_MORE}(?P<unit>{UNIT})(?:\s+(?i:or\s+(?:so|more)))?\s+{_WAY}(?!\s+{WEEKDAY})",
        _offset,
    ),
    rule(
        "counted from the article's date",
        "ago",
        rf"{ABOUT}(?P<number>{NUMBER})\s+(?P<unit>(?i:days?|weeks?|months?|years?|decades?|centur(?:y|ies)))\s+(?i:ago)"
        r"\s+(?P<grain>(?i:today|this\s+week|this\s+month))",
        _to_the_day,
    ),
    rule(
        "counted from the date before it",
        "before",
        rf"{ABOUT}(?P<number>{NUMBER})\s+(?P<unit>{UNIT})\s+{_WAY_BEFORE}",
        _offset,
    ),
)
