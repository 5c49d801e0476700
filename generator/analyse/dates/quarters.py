"""Quarters and halves of a year: "the third quarter", "Q3 2020", "the January-March period"."""

import re
from datetime import date

from generator.model import Certainty

from .amounts import ordinal_number
from .moment import Moment
from .rule import Rule, rule
from .values import Value, quarter_value, unresolved, year_value, years_moved
from .vocabulary import MONTH, YEAR, month_number

_NTH = r"(?P<nth>(?i:first|second|third|fourth|1st|2nd|3rd|4th))"
_YEAR_BEFORE = rf"(?:(?:(?P<before>{YEAR})|(?P<whose>(?i:last|this|next))\s+(?i:year)['’]s)\s+)?"
_YEAR_AFTER = rf"(?:,?\s+(?:of\s+|in\s+)?(?:(?P<after>{YEAR})|(?P<which>(?i:last|this|next|the))\s+(?i:year)))?"
_SHIFTS = {"last": -1, "this": 0, "next": 1, "the": 0}
_MID_MONTH = 15
_GAME_WORDS = re.compile(r"(?i)\b(touchdown|goals?|yards?|scored?|kick(?:ed)?|minute|half-?time|pitch|penalty)\b")


def _printed_year(match: re.Match[str], moment: Moment) -> tuple[int, Certainty] | None:
    printed = match["before"] or match["after"]
    if printed and printed.isdigit():
        return int(printed), Certainty.STATED
    which = match["whose"] or match["which"]
    if which and moment.anchor:
        return moment.anchor.year + _SHIFTS[which.lower()], Certainty.RESOLVED
    return None


def _quarter(match: re.Match[str], moment: Moment) -> Value | None:
    number = ordinal_number(match["nth"])
    if known := _printed_year(match, moment):
        return quarter_value(known[0], number, known[1])
    if moment.anchor is None:
        return unresolved("quarter")
    if match["ended"] is not None:  # the group only looks ahead, and is empty where it stands
        return quarter_value(_year_ended(match, moment.anchor), number)
    if _GAME_WORDS.search(moment.parsed.doc[moment.token.i].sent.text):
        return None
    return nearest_quarter(number, moment, moment.anchor)


def nearest_quarter(number: int, moment: Moment, anchor: date) -> Value:
    """The quarter under way, else the last or next one as the tense says; a quarter just over where it is silent."""
    now = (anchor.month - 1) // 3 + 1
    if number == now:
        return quarter_value(anchor.year, number)
    if moment.direction == "future" and number > now:
        return quarter_value(anchor.year, number)
    if moment.direction == "future" and number < now - 1:
        return quarter_value(anchor.year + 1, number)
    return quarter_value(anchor.year - (number >= now), number)


def _numbered(match: re.Match[str], moment: Moment) -> Value | None:
    year = match["year"] or match["year_first"]
    number = int(match["number"])
    if year:
        return quarter_value(int(year), number, Certainty.STATED)
    return nearest_quarter(number, moment, moment.anchor) if moment.anchor else unresolved("quarter")


def _half(match: re.Match[str], moment: Moment) -> Value | None:
    """Only with its year: a "first half" alone is a game's, the "first two quarters" alone a length."""
    known = _printed_year(match, moment)
    if known is None:
        return unresolved("half") if match["which"] else None
    return Value(f"{known[0]:04d}-H{2 if match['half'].lower() in ('second', 'last') else 1}", "half", known[1])


def _same(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the quarter", "the latest period": the quarter told before, else the last one."""
    if moment.report.quarter and not match["now"]:
        return moment.report.quarter
    if moment.anchor is None or not match["name"]:
        return None
    return quarter_value(moment.anchor.year, (moment.anchor.month - 1) // 3 + bool(match["now"]))


def _ended(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the quarter ended July 31": the quarter of the calendar that holds most of these three months."""
    month, anchor = month_number(match["month"]), moment.anchor
    middle = month - (1 if int(match["day"]) > _MID_MONTH else 2)
    if match["year"]:
        return month_quarter(int(match["year"]), middle)
    if anchor is None:
        return unresolved("quarter")
    return month_quarter(_year_ended(match, anchor), middle)


def _year_ended(match: re.Match[str], anchor: date) -> int:
    """The year of the printed month and day that were last before the day of writing; its own where no day is told."""
    is_ahead = match["month"] and (month_number(match["month"]), int(match["day"])) > (anchor.month, anchor.day)
    return anchor.year - bool(is_ahead)


def month_quarter(year: int, month: int) -> Value:
    """The quarter of a month; `month` may run below 1."""
    return quarter_value(year, (month - 1) // 3 + 1)


def _of_year(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the 1988 quarter": the one reported on, in that year."""
    known = moment.report.quarter if match["name"] == "quarter" else moment.report.compared
    if known is None:
        return year_value(int(match["year"]), Certainty.STATED)
    return years_moved(known, int(match["year"]) - int(known.text[:4]))


def _first_to_last(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the January-March period": a quarter where its months make one, else the months."""
    first, last = month_number(match["first"]), month_number(match["last"])
    if match["year"]:
        year = int(match["year"])
    elif moment.anchor:
        year = moment.anchor.year - (last > moment.anchor.month and moment.direction != "future")
    else:
        return unresolved("quarter")
    if first % 3 == 1 and last == first + 2:
        return month_quarter(year, first)
    return Value(f"{year - (first > last):04d}-{first:02d}/{year:04d}-{last:02d}", "month")


RULES: tuple[Rule, ...] = (
    rule(
        "quarter",
        "quarter",
        rf"(?:(?i:the|its)\s+)?{_YEAR_BEFORE}(?:(?i:fiscal|financial)[-\s])?{_NTH}[-\s](?:(?i:fiscal|financial)\s+)?(?i:quarter){_YEAR_AFTER}"
        rf"(?P<ended>(?=,?\s+ended(?:\s+(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})\b)?))?",
        _quarter,
    ),
    rule(
        "quarter",
        "digit",
        r"(?:(?P<year_first>(?:19|20)\d\d)\s*)?Q(?P<number>[1-4])(?:\s*(?:of\s+)?(?P<year>(?:19|20)\d\d))?",
        _numbered,
    ),
    rule("quarter of a year", "year", r"(?i:the)\s+(?P<year>(?:19|20)\d\d)\s+(?P<name>(?i:quarter|period))", _of_year),
    rule(
        "half of a year",
        "half",
        rf"(?:(?i:the)\s+)?{_YEAR_BEFORE}(?P<half>(?i:first|second|last))\s+(?i:half){_YEAR_AFTER}",
        _half,
    ),
    rule(
        "half of a year",
        "unit",
        rf"(?:(?i:the)\s+)?{_YEAR_BEFORE}(?P<half>(?i:first|last))\s+(?i:two\s+quarters){_YEAR_AFTER}",
        _half,
    ),
    rule(
        "quarter",
        "quarter",
        rf"(?:(?i:the)\s+)?(?i:quarter)(?=,?\s+(?i:that\s+)?(?i:ended|ending)\s+(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})"
        r"(?:,\s+(?P<year>(?:19|20)\d\d))?)",
        _ended,
    ),
    rule(
        "quarter",
        "quarter",
        rf"(?:(?i:the)\s+)?(?P<first>{MONTH})\s*(?:[-–]|to|through)\s*(?P<last>{MONTH})\s+(?i:quarter|period)"
        r"(?:\s+(?:of|in)\s+(?P<year>(?:19|20)\d\d))?",
        _first_to_last,
    ),
    rule(
        "quarter told before",
        "quarter",
        r"(?i:the\s+(?:(?:latest|(?P<now>current)|same|most\s+recent)\s+)?(?P<name>quarter)|the\s+latest\s+period)"
        r"(?!\s+(?i:of|century)|-to-)",
        _same,
    ),
)
