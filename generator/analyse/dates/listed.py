"""Days that share a printed month: the second of "May 4 and 5", the first of "4 and 5 May"."""

import re

from .amounts import ordinal_number
from .days import LINK, NUMERAL, UNSAID, YEAR_AFTER, month_day
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, made
from .vocabulary import MONTH, words

_BEFORE = re.compile(rf"(?<!\w){MONTH}\s*(?:the\s+)?{NUMERAL}(?:\s*,\s*{NUMERAL})*(?:{LINK}|\s*,\s*)$")
_LONGEST = 60
"""Characters of a list of days that are looked back at."""
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
)
