"""Years, decades and centuries: "in 2014", "pre-2014", "the 1960s", "the late nineties", "the 20th century"."""

import re

from generator.model import Certainty

from .amounts import full_year, ordinal_number, year_number
from .moment import Moment
from .rule import Rule, rule
from .values import Value, interval_value, unresolved, year_value
from .vocabulary import ORDINAL_WORD, SPOKEN_YEAR, STAGE, any_of, words

_LAST_MONTH = 12
_LONGEST = 50
"""Years that a second year of two figures may lie after the first."""
_YEAR_NOW = range(1900, 2060)


def _year(match: re.Match[str], moment: Moment) -> Value | None:
    if match["bc"]:
        return unresolved("year")
    year = year_number(match["year"])
    sure = bool(match["stage"] or match["prefix"])
    if not sure and (year not in _YEAR_NOW and moment.word_before not in words()["before_old_years"]):
        return None
    if not sure and _counts_things(match, moment, year):
        return None
    return year_value(year, Certainty.STATED)


def _counts_things(match: re.Match[str], moment: Moment, year: int) -> bool:
    """ "2000 people", "Flight 1951", "1,000 to 2000"."""
    tokens = moment.parsed.tokens(moment.parsed.span(match.start("year"), match.end("year")))
    before = moment.word_before.rstrip(".")
    if before in words()["not_before_year"] or before in ("$", "€", "£", "#"):
        return True
    if not match["year"].isdigit() or tokens[-1].i + 1 >= len(tokens.doc):
        return False
    follower = tokens[-1].nbor()
    if follower.lower_ in words()["measures"]:
        return True
    if tokens[0].ent_type_ == "DATE" and (year in _YEAR_NOW or before == "in"):
        return False
    counted = follower.tag_ == "NNS" or (follower.tag_ == "JJ" and tokens[-1].head.tag_ == "NNS")
    return (year % 50 == 0 or year not in _YEAR_NOW) and counted and before != "the"


def _split_year(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the 2003-04 season", "the 1950-53 war"; "2003-12" may be a month."""
    first, short = int(match["first"]), int(match["last"])
    years = (short - first) % 100
    if years != 1 and (short <= _LAST_MONTH or years >= _LONGEST):
        return None
    return Value(f"{first:04d}/{first + years:04d}", "year", Certainty.STATED)


def _short_year(match: re.Match[str], moment: Moment) -> Value | None:
    return year_value(full_year(match["short"], moment.anchor))


def _decade(match: re.Match[str], moment: Moment) -> Value | None:
    if match["full"]:
        first = int(match["full"])
        return interval_value(first, 100 if first % 100 == 0 and first < 2000 else 10)
    if match["word"] and "the" not in match.group().lower().split():
        return None  # a person in his sixties
    if match["bare"] and not (moment.token.ent_type_ == "DATE" and _is_told_of_years(match, moment)):
        return None
    short = match["short"] or match["bare"]
    tens = int(short[0]) if short else words()["decades"][match["word"].lower()]
    return interval_value((2000 if tens < 2 else 1900) + 10 * tens, 10)


def _is_told_of_years(match: re.Match[str], moment: Moment) -> bool:
    """ "the 70s", "the 70s and 80s"; a bare "80s" and highs in the 70s are no decade."""
    if _DEGREES.search(moment.parsed.doc[moment.token.i].sent.text):
        return False
    decade = moment.last("decade")
    return "the" in match.group().lower().split() or (moment.word_before in ("and", "or") and decade is not None)


def _century(match: re.Match[str], moment: Moment) -> Value | None:
    if match["bc"]:
        return unresolved("century")
    number = ordinal_number(match["nth"])
    return interval_value(100 * (number - 1), 100) if number else None


_PERIOD_WORDS = r"(?i:(?:the\s+)?(?:fiscal\s+)?year\s+|fiscal\s+)"
_NOT_A_NUMBER = r"(?!,\d{3}|\.\d|-\d|/\d|°|\s*%|:\d)"
_BC = r"(?P<bc>\s+(?:BCE?|B\.\s?C\.(?:\s?E\.)?))?"
"""No calendar value is given before the year 1."""
_DEGREES = re.compile(r"(?i)\b(degrees|temperatures?|highs|lows|weather|percent|mph|scores?|scored|aged?)\b|°|%")
"""What else "the 70s" may count."""
_BEFORE_SHORT = r"(?i:summer|winter|spring|fall|autumn|class|back\s+in|in|of|since)"
RULES: tuple[Rule, ...] = (
    rule("split year", "year", r"(?P<first>(?:19|20)\d\d)[-–/](?P<last>\d\d)", _split_year),
    rule(
        "year",
        "year",
        rf"(?P<stage>{STAGE}|{_PERIOD_WORDS})?(?P<prefix>(?i:pre|post|mid)-)?"
        rf"(?P<year>(?:1[0-9]|20)\d\d|{SPOKEN_YEAR}){_NOT_A_NUMBER}{_BC}",
        _year,
    ),
    rule("year", "digit", rf"(?:{_BEFORE_SHORT}\s+(?:of\s+)?)['’](?P<short>\d\d)", _short_year),
    rule(
        "decade",
        "decade",
        rf"(?P<the>(?i:the\s+))?(?:{STAGE})?"
        rf"(?:(?P<full>(?:1[0-9]|20)\d0)['’]?s|['’](?P<short>\d0)s|(?P<bare>[2-9]0)s|(?P<word>(?i:{any_of('decades')})))",
        _decade,
    ),
    rule(
        "century",
        "century",
        rf"(?i:the\s+)?(?:{STAGE})?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})[-\s](?i:century){_BC}",
        _century,
    ),
)
