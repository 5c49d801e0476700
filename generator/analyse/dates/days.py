"""Days of a month: "12 February 2025", "April 2", "2025-02-12", "02/12/2025"."""

import re
from datetime import date

from generator.model import Certainty

from .amounts import full_year, ordinal_number, year_number
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, made, unresolved
from .vocabulary import DAY, MONTH, PART, WEEKDAY_SHORT, YEAR, month_number, weekday_number, words

BEFORE = rf"(?:(?P<weekday>{WEEKDAY_SHORT}),?\s+(?:the\s+)?(?:{PART}\s+of\s+)?)?"
_AFTER = rf"(?:\s+(?P<part>{PART}))?"
NUMERAL = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)"
"""A day of the month in figures."""
LINK = r",?\s+(?:and|or|to|through)\s+(?:the\s+)?"
"""What stands between two days that share a month."""
TOLD = r"(?:(?P<told>(?i:last|this\s+past|this\s+coming|next))\s+)?"
_LAST = r"(?:\s*[-–—]\s*(?P<last>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)(?!\d))?"
UNSAID = r"(?P<part>)(?P<last>)(?P<weekday>)(?P<told>)"
"""The groups of a day that a shorter pattern leaves empty."""
YEAR_AFTER = (
    rf"(?:(?:,|\s+of|\s+in)?\s+(?P<year>{YEAR})|\s*,\s*(?P<close>(?:19|20)\d\d)(?!\d)"
    r"|\s*,\s*['’](?P<short>\d\d)|(?=,?\s+(?:of\s+)?(?P<which>(?i:last|this|next))\s+(?i:year))"
    rf"|(?=(?:\s*,\s*{NUMERAL})*{LINK}{NUMERAL},?\s+(?P<shared>(?:19|20)\d\d)))?"
)


def with_part(value: Value, part: str | None) -> Value:
    """The value of a day narrowed to a part of it ("Sunday evening")."""
    if not part or value.granularity != "day" or not value.text:
        return value
    return Value(f"{value.text}T{words()['parts'][part.lower()]}", "part of day", value.certainty)


def month_day(match: re.Match[str], moment: Moment) -> Value | None:
    """The day of a match with the groups of the rules below; None where its "May" is a verb."""
    if match["month"].lower() in ("may", "march") and moment.parsed.doc and _is_verb(match, moment):
        return None
    month, first = month_number(match["month"]), ordinal_number(match["day"])
    year = _year_of(match, moment)
    printed = bool(match["year"] or match["close"] or match["shared"])
    certainty = Certainty.STATED if printed else Certainty.RESOLVED
    day = made(year, month, first) if year else _bare(match, moment, _in_years(month, first, moment.anchor))
    if day is None:
        return unresolved("day")
    last = made(day.year, month, ordinal_number(match["last"])) if match["last"] else None
    if last and last > day:
        return Value(f"{day.isoformat()}/{last.isoformat()}", "day", certainty)
    return with_part(day_value(day, certainty), match["part"])


def _bare(match: re.Match[str], moment: Moment, days: list[date]) -> date | None:
    """The year that is not printed: of "last", of the weekday that stands before it, else of the tense."""
    told = (match["told"] or "").lower()
    anchor = moment.anchor
    if told and anchor:
        back = told.endswith(("last", "past"))
        sided = [day for day in days if (day < anchor if back else day > anchor)]
        return (max(sided) if back else min(sided)) if sided else None
    if match["weekday"] and anchor:
        near = [day for day in days if abs(day.year - anchor.year) <= 1]
        if fitting := [day for day in near if day.weekday() == weekday_number(match["weekday"])]:
            return min(fitting, key=lambda day: (abs((day - anchor).days), day))
    return moment.nearest(days)


def _is_verb(match: re.Match[str], moment: Moment) -> bool:
    token = moment.parsed.tokens(moment.parsed.span(match.start("month"), match.end("month")))[0]
    return token.tag_ in ("MD", "VB", "VBP")


def _year_of(match: re.Match[str], moment: Moment) -> int | None:
    if printed := match["year"] or match["close"] or match["shared"]:
        return year_number(printed)
    if match["short"]:
        return full_year(match["short"], moment.anchor)
    if match["which"] and moment.anchor:
        return moment.anchor.year + {"last": -1, "this": 0, "next": 1}[match["which"].lower()]
    return None


def _in_years(month: int, day: int, anchor: date | None) -> list[date]:
    if anchor is None:
        return []
    found = (made(anchor.year + shift, month, day) for shift in (-4, -3, -2, -1, 0, 1, 2, 3, 4))
    return [day for day in found if day]


def _iso(match: re.Match[str], moment: Moment) -> Value | None:
    day = made(int(match["y"]), int(match["m"]), int(match["d"]))
    if day is None:
        return None
    if match["time"]:
        return Value(f"{day.isoformat()}T{match['time']}", "time", Certainty.STATED)
    return day_value(day, Certainty.STATED)


def _hyphened(match: re.Match[str], moment: Moment) -> Value | None:
    printed = match["year"]
    year = int(printed) if len(printed) == 4 else full_year(printed, moment.anchor)
    day = made(year, month_number(match["month"]), int(match["day"]))
    return day_value(day, Certainty.STATED) if day else None


def _numeric(match: re.Match[str], moment: Moment) -> Value | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if year < 100:
        year += 2000 if year < 50 else 1900
    as_american, as_other = made(year, first, second), made(year, second, first)
    if as_american == as_other or not (as_american and as_other):
        only = as_american or as_other
        return day_value(only, Certainty.STATED) if only else None
    if match["sep"] == ".":
        return day_value(as_other, Certainty.STATED)
    return _closest(as_american, as_other, moment.anchor)


def _closest(one: date, other: date, anchor: date | None) -> Value:
    """03/04/2025 is two days: the one at the article's date where there is one, else neither."""
    if anchor is None:
        return unresolved("day")
    return day_value(min((one, other), key=lambda day: (abs((day - anchor).days), day)))


def _eleventh(match: re.Match[str], moment: Moment) -> Value | None:
    return day_value(date(2001, 9, 11), Certainty.STATED)


_NOT_A_COUNT = rf"(?!\s*(?i:percent|per\s+cent|%|million|billion)|[.,:]\d|\s+{MONTH})"
RULES: tuple[Rule, ...] = (
    rule(
        "calendar date",
        "digit",
        r"(?P<y>\d{4})(?P<sep>[-/])(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)Z?)?",
        _iso,
    ),
    rule(
        "calendar date",
        "month",
        rf"(?P<day>\d{{1,2}})-(?P<month>{MONTH})-(?P<year>(?:19|20)\d\d|\d\d)(?!-)",
        _hyphened,
    ),
    rule(
        "month and day",
        "month",
        rf"{BEFORE}{TOLD}(?P<month>{MONTH})\s*(?:the\s+)?(?P<day>{DAY}){_NOT_A_COUNT}{_LAST}{YEAR_AFTER}{_AFTER}",
        month_day,
    ),
    rule(
        "day and month",
        "month",
        rf"{BEFORE}{TOLD}(?:the\s+)?(?P<day>{DAY}){_LAST}(?:\s+of)?[\s-]+(?P<month>{MONTH}){YEAR_AFTER}{_AFTER}",
        month_day,
    ),
    rule(
        "calendar date",
        "digit",
        r"(?P<first>\d{1,2})(?P<sep>[/.])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)",
        _numeric,
    ),
    rule("September 11", "digit", r"9/11", _eleventh),
)
