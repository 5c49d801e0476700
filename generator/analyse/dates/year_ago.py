"""A year before: "a year earlier", as fine as what it is compared with."""

import re

from .moment import Moment
from .rule import Rule, rule
from .values import Value, unresolved, year_value


def _year_ago(match: re.Match[str], moment: Moment) -> Value | None:
    """ "a year earlier" is as fine as what it is compared with: a quarter, a month, else a year."""
    known = moment.report.compared or _compared(moment)
    if known and known.granularity in ("quarter", "month", "half") and known.text[:4].isdigit():
        return Value(f"{int(known.text[:4]) - 1:04d}{known.text[4:]}", known.granularity)
    base = int(known.text[:4]) if known and (match["way"] or "").lower() != "ago" and known.text[:4].isdigit() else None
    year = base or (moment.anchor.year if moment.anchor else None)
    return year_value(year - 1) if year and year > 1 else unresolved("year")


def _compared(moment: Moment) -> Value | None:
    """After "the nine months" what is compared is a year, whatever quarter was named before."""
    grains = ("day", "year", "half") if moment.report.is_months else ("quarter", "month", "day", "year", "half")
    return moment.last(*grains)


_NOT_COMPARED = r"(?!\s+(?i:quarter|period|third|second|first|fourth|the|he|she|it|they|his|her)\b)"
RULES: tuple[Rule, ...] = (
    rule(
        "a year before",
        "unit",
        r"(?i:(?:a|one|the)\s+year[-\s](?P<way>ago|earlier|before)|year[-\s](?:ago|earlier))" + _NOT_COMPARED,
        _year_ago,
    ),
)
