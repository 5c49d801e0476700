"""Months and seasons: "late December 2021", "last May", "the summer of 2019"."""

import re
from datetime import date

from generator.model import Certainty

from .amounts import full_year, year_number
from .moment import Moment
from .rule import Rule, rule
from .values import Value, month_value, period, unresolved
from .vocabulary import MONTH, SEASON, STAGE, YEAR, month_number, words

_MARCHERS = re.compile(r"\s+(?:for|on|against)\s+[A-Z]")
"""What follows a march that people walk ("the annual March for Bread")."""
_YEAR_WORDS = rf"(?:(?P<year>{YEAR})|['’](?P<short>\d\d)|(?P<which_year>(?i:last|this|next))\s+(?i:year))"
_NO_DAY = r"(?<!\d\s)(?<!\dst\s)(?<!\dnd\s)(?<!\drd\s)(?<!\dth\s)"
"""Between "30" and "June last year": the day has a rule of its own."""
WHICH_ONE = (
    r"(?:(?P<which>(?i:last|this\s+past|this\s+coming|this|next|past|coming|the\s+following|the\s+previous|that))\s+)?"
)


def _year(match: re.Match[str], moment: Moment) -> int | None:
    if match["year"]:
        return year_number(match["year"])
    if match["short"]:
        return full_year(match["short"], moment.anchor)
    if moment.anchor is None:
        return None
    return moment.anchor.year + {"last": -1, "this": 0, "next": 1}[match["which_year"].lower()]


def _month_year(match: re.Match[str], moment: Moment) -> Value | None:
    year = _year(match, moment)
    certainty = Certainty.STATED if match["year"] else Certainty.RESOLVED
    return month_value(year, month_number(match["month"]), certainty) if year else unresolved("month")


def _month(match: re.Match[str], moment: Moment) -> Value | None:
    if not (match["stage"] or match["which"]) and _is_name_or_verb(match, moment):
        return None
    anchor, month = moment.anchor, month_number(match["month"])
    if anchor is None:
        return unresolved("month")
    which = (match["which"] or "").lower()
    if which.startswith("last") or which.endswith("past"):
        return month_value(anchor.year - (month >= anchor.month), month)
    if which.startswith("next") or which.endswith("coming"):
        return month_value(anchor.year + (month <= anchor.month), month)
    if which == "this":
        return month_value(anchor.year, month)
    if month == anchor.month:
        return month_value(anchor.year, month)
    day = moment.nearest([date(anchor.year + shift, month, 1) for shift in (-1, 0, 1)])
    return month_value(day.year, month) if day else None


def _is_name_or_verb(match: re.Match[str], moment: Moment) -> bool:
    """ "April Jones", "May I": the words around a bare month must let it be one."""
    tokens = moment.parsed.tokens(moment.parsed.span(match.start("month"), match.end("month")))
    word = tokens[0]
    if word.tag_ in ("MD", "VB", "VBP", "VBD") or word.ent_type_ == "PERSON":
        return True
    if word.lower_ in ("may", "march") and word.is_sent_start:
        return True
    if word.lower_ == "march" and _MARCHERS.match(moment.parsed.article.text, match.end("month")):
        return True
    before = word.nbor(-1) if word.i else None
    if before is not None and (before.lower_ in words()["before_months"] or before.text[:1].isdigit()):
        return False
    if before is not None and before.is_punct:
        return word.lower_ in ("may", "march") and before.text not in ",("
    return word.ent_type_ not in ("DATE", "TIME")


def _season(match: re.Match[str], moment: Moment) -> Value | None:
    code = words()["seasons"][match["season"].lower()]
    certainty = Certainty.STATED if match["year"] else Certainty.RESOLVED
    if match["year"] or match["short"] or match["which_year"]:
        year = _year(match, moment)
        return Value(f"{year:04d}-{code}", "season", certainty) if year else unresolved("season")
    which = (match["which"] or "").lower()
    if not which and not match["the"] and not match["stage"]:
        return None
    anchor = moment.anchor
    if anchor is None:
        return unresolved("season")
    return Value(f"{_season_year(which, code, moment, anchor):04d}-{code}", "season")


def _season_year(which: str, code: str, moment: Moment, anchor: date) -> int:
    years = [anchor.year + shift for shift in (-2, -1, 0, 1)]
    spans = {year: found for year in years if (found := period(f"{year:04d}-{code}"))}
    if which.startswith("last") or which.endswith("past"):
        return max(year for year, (_, end) in spans.items() if end < anchor)
    if which.startswith("next") or which.endswith("coming"):
        return min([year for year, (start, _) in spans.items() if start > anchor] or [anchor.year + 1])
    now = [year for year, (start, end) in spans.items() if start <= anchor <= end]
    if now or which == "this":
        return now[0] if now else anchor.year
    day = moment.nearest([start for start, _ in spans.values()])
    return day.year if day else anchor.year


RULES: tuple[Rule, ...] = (
    rule(
        "month and year",
        "month",
        rf"{_NO_DAY}(?P<stage>{STAGE})?(?P<month>{MONTH})(?:,|\s+of|\s+in|-)?(?:\s+|(?<=-)){_YEAR_WORDS}",
        _month_year,
    ),
    rule("month", "month", rf"(?P<stage>{STAGE})?{WHICH_ONE}(?P<month>{MONTH})(?:['’]s)?(?!\s+{YEAR})", _month),
    rule(
        "season",
        "season",
        rf"(?P<stage>{STAGE})?{WHICH_ONE}(?P<the>(?i:the|in|by)\s+)?(?P<season>{SEASON})(?:,?\s+(?:of\s+)?{_YEAR_WORDS})?",
        _season,
    ),
)
