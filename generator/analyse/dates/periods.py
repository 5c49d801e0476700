"""Weeks, months and years named from now: "last week", "later this year", "the weekend", "year end"."""

import re
from datetime import date

from generator.analyse.tense import PAST
from generator.model import Certainty

from .moment import AHEAD_WORDS, Moment
from .rule import Rule, rule
from .values import (
    Value,
    day_value,
    interval_value,
    made,
    month_value,
    months_moved,
    moved,
    period,
    quarter_value,
    unresolved,
    week_value,
    weekend_value,
    year_value,
)
from .vocabulary import MONTH, STAGE, month_number
from .weekends import weekend, weekend_at

_FROM_NOW = r"(?i:last|this\s+past|this\s+coming|this|next|coming|current|the\s+current|the\s+coming)"
_FROM_BEFORE = r"(?i:the\s+previous|the\s+preceding|the\s+following|the\s+next|the\s+same|that\s+same|that)"
_SHIFTS = {
    **dict.fromkeys(("last", "this past", "previous", "preceding"), -1),
    **dict.fromkeys(("next", "following", "coming", "this coming"), 1),
}
_UNIT = r"(?i:week|weekend|month|quarter|year|decade|century)"


def _of(unit: str, anchor: date, shift: int) -> Value:
    """The week, month or year around a day, moved by so many of them."""
    if unit in ("week", "weekend"):
        day = moved(anchor, 7 * shift) or anchor
        return week_value(day) if unit == "week" else weekend_value(day)
    if unit == "month":
        return month_value(anchor.year, anchor.month + shift)
    if unit == "quarter":
        return quarter_value(anchor.year, (anchor.month - 1) // 3 + 1 + shift)
    if unit == "year":
        return year_value(anchor.year + shift)
    length = 10 if unit == "decade" else 100
    return interval_value((anchor.year // length + shift) * length, length, Certainty.RESOLVED)


def _key(words: str) -> str:
    return " ".join(words.lower().split()).removeprefix("the ").removeprefix("that ")


def _from_now(match: re.Match[str], moment: Moment) -> Value | None:
    unit, anchor = match["unit"].lower(), moment.anchor
    if match["which"][0].isupper() and match["unit"][0].isupper() and not moment.token.is_sent_start:
        return None  # a programme's title ("This Week")
    if anchor is None:
        return unresolved("week" if unit == "weekend" else unit)
    if unit == "weekend":
        return weekend(_key(match["which"]), moment, anchor)
    return _of(unit, anchor, _SHIFTS.get(_key(match["which"]), 0))


def _second(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the week before last", "the year after next"."""
    unit, shift = match["unit"].lower(), -2 if match["which"].lower().endswith("last") else 2
    return _of(unit, moment.anchor, shift) if moment.anchor else unresolved("week" if unit == "weekend" else unit)


def _from_before(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the following year": counted from what was dated before."""
    unit = match["unit"].lower()
    finer = ("time", "part of day", "day", "week", "month", "quarter", "season", "year")
    grain = "week" if unit == "weekend" else unit
    if unit in ("decade", "century"):
        return None
    known = moment.last("quarter") if unit == "quarter" else None
    known = known or moment.last(*finer[: finer.index(grain) + 1])
    covered = period(known.text[:10] if known and known.granularity == "part of day" else known.text) if known else None
    shift = _SHIFTS.get(_key(match["which"]), 0)
    if covered is None:
        return unresolved(grain) if shift else None
    return _of(unit, covered[0], shift)


def _stage_of(match: re.Match[str], moment: Moment) -> Value | None:
    """ "later in the year", "the end of the month"."""
    unit = match["unit"].lower()
    known = moment.last(unit)
    covered = period(known.text) if known else None
    start = covered[0] if covered else moment.anchor
    return _of(unit, start, 0) if start else unresolved(unit)


def _week_of_day(match: re.Match[str], moment: Moment) -> Value | None:
    month, number = month_number(match["month"]), int(match["day"])
    if match["year"]:
        day = made(int(match["year"]), month, number)
    else:
        years = [moment.anchor.year + shift for shift in (-1, 0, 1)] if moment.anchor else []
        day = moment.nearest([found for year in years if (found := made(year, month, number))])
    if day is None:
        return unresolved("week")
    return week_value(day) if match["unit"].lower() == "week" else weekend_at(day)


def _year_end(match: re.Match[str], moment: Moment) -> Value | None:
    if match["year"]:
        end = made(int(match["year"]), 12, 31)
        return day_value(end) if end else None
    if moment.anchor is None:
        return unresolved("day")
    back = moment.direction == PAST and moment.word_before not in AHEAD_WORDS
    return day_value(date(moment.anchor.year - back, 12, 31))


def _business_year(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the full year", "the fiscal year": the one under way, or the one whose last day is told."""
    if match["ended"]:
        return year_value(int(match["ended"]))
    return year_value(moment.anchor.year) if moment.anchor else unresolved("year")


def _this_time(match: re.Match[str], moment: Moment) -> Value | None:
    if moment.anchor is None:
        return unresolved("month")
    day = months_moved(moment.anchor, -12 if match["which"].lower() == "last" else 12)
    return month_value(day.year, day.month) if day else None


_IN_THE = r"(?i:later|earlier|early|late|the\s+(?:end|start|beginning|middle|rest|remainder|close|course))\s+(?i:in|of)"
_OF_THE = r"(?:(?<=months\sof\s)|(?<=quarters\sof\s)|(?<=high\sfor\s)|(?<=low\sfor\s)|(?<=far\sin\s))"
"""Words before "the year" that tell of the one under way; the "player of the year" is of none."""
RULES: tuple[Rule, ...] = (
    rule(
        "counted from the article's date",
        "unit",
        rf"(?:{STAGE})?(?P<which>{_FROM_NOW})\s+(?:(?i:calendar|fiscal|financial)\s+)?(?P<unit>{_UNIT})(?:(?<=year)s)?",
        _from_now,
    ),
    rule(
        "week of a day",
        "month",
        rf"(?:(?i:the)\s+)?(?P<unit>(?i:week|weekend))\s+of\s+(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        r"(?:,?\s+(?P<year>(?:19|20)\d\d))?",
        _week_of_day,
    ),
    rule(
        "counted from the article's date",
        "unit",
        rf"(?i:the)\s+(?P<unit>{_UNIT})\s+(?P<which>(?i:before\s+last|after\s+next))",
        _second,
    ),
    rule(
        "counted from the date before it",
        "unit",
        rf"(?:{STAGE})?(?P<which>{_FROM_BEFORE})\s+(?P<unit>(?i:week|weekend|month|quarter|year))",
        _from_before,
    ),
    rule(
        "counted from the article's date",
        "unit",
        rf"{_IN_THE}\s+(?i:the|this)\s+(?P<unit>(?i:week|month|quarter|year))",
        _stage_of,
    ),
    rule("counted from the article's date", "unit", rf"{_OF_THE}the\s+(?P<unit>year)(?!-)", _stage_of),
    rule(
        "last day of the year",
        "unit",
        r"(?:(?P<year>(?:19|20)\d\d)\s+)?(?i:year[-\s]end|year['’]s\s+end)",
        _year_end,
    ),
    rule(
        "business year",
        "unit",
        r"(?i:the\s+(?:(?:latest|current)\s+)?(?:full|fiscal|financial)[-\s]+year|the\s+year(?=,?\s+ended))"
        rf"(?=,?\s+ended\s+{MONTH}\s+\d{{1,2}},\s+(?P<ended>(?:19|20)\d\d))?",
        _business_year,
    ),
    rule("counted from the article's date", "unit", r"(?i:this\s+time\s+(?P<which>last|next)\s+year)", _this_time),
)
