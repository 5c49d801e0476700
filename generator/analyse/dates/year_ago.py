"""A year before: "a year earlier", "the year-ago quarter", as fine as what it is compared with."""

import re

from .amounts import ordinal_number
from .moment import Moment
from .quarters import nearest_quarter
from .rule import Rule, rule
from .values import Value, unresolved, year_value, years_moved


def _year_ago(match: re.Match[str], moment: Moment) -> Value | None:
    """ "a year earlier" is as fine as what it is compared with: a quarter, a month, else a year.

    "The year-earlier results" are of the year before the article's, not before a year told.
    """
    known = moment.report.compared or _compared(moment)
    if known and known.granularity in ("quarter", "month", "half") and known.text[:4].isdigit():
        return years_moved(known, -1)
    is_counted = known and (match["way"] or "ago").lower() != "ago" and known.text[:4].isdigit()
    base = int(known.text[:4]) if known and is_counted else None
    year = base or (moment.anchor.year if moment.anchor else None)
    return year_value(year - 1) if year and year > 1 else unresolved("year")


def _compared(moment: Moment) -> Value | None:
    """After "the nine months" what is compared is a year, whatever quarter was named before."""
    grains = ("day", "year", "half") if moment.report.is_months else ("quarter", "month", "day", "year", "half")
    return moment.last(*grains)


def _same_period(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the year-ago quarter": the one reported on, a year before; at least the year, where the words tell it."""
    if match["nth"] and moment.anchor:
        return years_moved(nearest_quarter(ordinal_number(match["nth"]), moment, moment.anchor), -1)
    if base := moment.report.quarter or moment.last("month", "half"):
        return years_moved(base, -1)
    if moment.anchor and "last" in match.group().lower().split():
        return year_value(moment.anchor.year - 1)
    return unresolved("quarter")


_NOT_COMPARED = r"(?!\s+(?i:quarter|period|third|second|first|fourth|the|he|she|it|they|his|her)\b)"
_AGO = r"(?i:year[-\s](?:ago|earlier)|(?:previous|last)\s+year['’]s|prior[-\s]year)"
_NTH = r"(?:(?P<nth>(?i:first|second|third|fourth))[-\s])?"
RULES: tuple[Rule, ...] = (
    rule(
        "a year before",
        "unit",
        r"(?i:(?:a|one|the)\s+year\s+(?P<way>ago|earlier|before)|(?:(?:a|the)\s+)?year[-\s](?:ago|earlier))"
        + _NOT_COMPARED,
        _year_ago,
    ),
    rule(
        "same period a year before",
        "quarter",
        rf"(?i:the\s+)?(?i:comparable\s+)?{_AGO}\s+{_NTH}(?i:quarter|period)",
        _same_period,
    ),
    rule(
        "same period a year before",
        "quarter",
        rf"(?i:the\s+)(?i:(?:corresponding|same|comparable|like)\s+)?{_NTH}(?i:quarter|period)"
        r"\s+(?i:of\s+)?(?i:last\s+year|a\s+year\s+(?:ago|earlier))",
        _same_period,
    ),
)
