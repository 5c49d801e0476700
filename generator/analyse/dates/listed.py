"""Days of a month printed elsewhere: the second of "May 4 and 5", the first of "4 and 5 May", "on the 13th"."""

import re
from datetime import date

from .amounts import ordinal_number
from .days import LINK, NUMERAL, UNSAID, YEAR_AFTER, month_day
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, made, months_moved, period, unresolved
from .vocabulary import MONTH, words

_BEFORE = re.compile(rf"(?<!\w){MONTH}\s*(?:the\s+)?{NUMERAL}(?:\s*,\s*{NUMERAL})*(?:{LINK}|\s*,\s*)$")
_LONGEST = 60
"""Characters of a list of days that are looked back at."""
_HOLES = re.compile(r"(?i)\b(?:holes?|birdie[ds]?|bogey(?:s|ed)?|par|putt(?:s|ed)?|tee|laps?|floors?|innings?)\b")
_COUNTED = ("NOUN", "PROPN", "ADJ", "NUM")


def _later(match: re.Match[str], moment: Moment) -> Value | None:
    """ "May 4 and 5": of the month and year of the day before it."""
    known, text = moment.last_day(), moment.parsed.article.text
    if known is None or not _BEFORE.search(text[max(0, match.start() - _LONGEST) : match.start()]):
        return None
    day = made(known.year, known.month, ordinal_number(match["day"]))
    if day is None or day <= known or _counts(match, moment):
        return None
    value = moment.last("day", "time", "part of day")
    return day_value(day, value.certainty) if value else None


def _of_known_month(match: re.Match[str], moment: Moment) -> Value | None:
    """ "on the 13th": of another month told before, else of a month near by; no hole of a golf course, no floor."""
    if _counts(match, moment) or _HOLES.search(moment.parsed.doc[moment.token.i].sent.text):
        return None
    number, told = ordinal_number(match["day"]), moment.last("day", "part of day", "month")
    covered = period(told.text[:10]) if told else None
    if covered and not (moment.anchor and covered[0].replace(day=1) == moment.anchor.replace(day=1)):
        day = made(covered[0].year, covered[0].month, number)
    else:
        day = moment.nearest([day for shift in (-1, 0, 1) if (day := _in_month(moment.anchor, shift, number))])
    return day_value(day) if day else unresolved("day")


def _in_month(anchor: date | None, shift: int, number: int) -> date | None:
    month = months_moved(anchor, shift) if anchor else None
    return made(month.year, month.month, number) if month else None


def _counts(match: re.Match[str], moment: Moment) -> bool:
    """ "on May 4 and 5 people were hurt"."""
    number = moment.parsed.tokens(moment.parsed.span(match.start("day"), match.end("day")))[-1]
    if number.i + 1 >= len(number.doc):
        return False
    follower = number.nbor()
    return follower.pos_ in _COUNTED or follower.lower_ in words()["measures"]


_LIST = rf"(?:\s*,\s*{NUMERAL})*{LINK}{NUMERAL}(?:\s+of)?\s+(?P<month>{MONTH}){YEAR_AFTER}"
RULES: tuple[Rule, ...] = (
    rule("day listed with another", "month", rf"(?:the\s+)?(?P<day>{NUMERAL}){UNSAID}(?={_LIST})", month_day),
    rule(
        "day listed with another",
        "month",
        rf"(?<=\s)(?P<day>{NUMERAL})(?!\s*[%°]|[.,:/]\d)(?:,?\s+(?P<year>(?:19|20)\d\d))?",
        _later,
    ),
    rule(
        "day of the month told before",
        "digit",
        r"(?<=[Oo]n\s)the\s+(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))",
        _of_known_month,
    ),
)
