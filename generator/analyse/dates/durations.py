"""Durations, kept apart from dates: "nearly 90 minutes", "an hour and a half", "30-day", "the past three years"."""

import re
from fractions import Fraction

from generator.model import Certainty

from .amounts import amount
from .moment import Moment
from .offsets import singular
from .rule import Rule, rule
from .values import Value
from .vocabulary import ABOUT, NUMBER, UNIT, words

_FACTORS = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100}
_FINER = {"Y": ("M", 12), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}


def timex(count: Fraction | None, unit: str) -> str:
    """The TIMEX3 text of so many units: `P30D`, `PT90M`, `PXM` where the number is open."""
    letter = "M" if unit == "quarter" else words()["units"][unit]
    if count is None:
        return _text("X", letter)
    count *= _FACTORS.get(unit, 1)
    while count.denominator > 1 and letter in _FINER:
        letter, factor = _FINER[letter]
        count *= factor
    return _text(str(count) if count.denominator == 1 else f"{float(count):g}", letter)


def _text(number: str, letter: str) -> str:
    return f"PT{number}{letter[1]}" if letter.startswith("T") else f"P{number}{letter}"


def _duration(match: re.Match[str], moment: Moment) -> Value | None:
    count = amount(match["number"])
    unit = singular(match["unit"])
    if match["number"].lower() in ("a", "an", "one") and not _is_length(match, moment):
        return None
    if match["half"]:
        count = (count or Fraction(1)) + Fraction(1, 2)
    return Value(timex(count, unit), "duration", Certainty.STATED)


def _is_length(match: re.Match[str], moment: Moment) -> bool:
    """ "a day" and "one day" are lengths only after words like "lasting", "for", "within"."""
    if match["half"] or match["about"] or match["over"]:
        return True
    if moment.parsed.article.text[match.end() : match.end() + 4] == " of ":
        return match["unit"].lower() != "day"
    last = moment.word_before in words()["before_lengths"]
    return last and not (match["number"].lower() == "one" and match["unit"].lower() == "day")


def _compound(match: re.Match[str], moment: Moment) -> Value | None:
    """ "two hours and 30 minutes", in the smaller unit."""
    large, small = amount(match["large"]), amount(match["small"])
    if large is None or small is None:
        return None
    total = large * (12 if "year" in match["unit"].lower() else 60) + small
    return Value(timex(total, singular(match["finer"])), "duration", Certainty.STATED)


def _span_of(match: re.Match[str], moment: Moment) -> Value | None:
    count = amount(match["number"]) if match["number"] else None
    return Value(timex(count, singular(match["unit"])), "duration", Certainty.STATED)


def _past_one(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the past year" runs to today: a length, not a calendar year."""
    return Value(timex(Fraction(1), singular(match["unit"])), "duration", Certainty.STATED)


_AGE = r"(?![-\s](?i:old)|\s+of\s+age)"
_EXTRA = r"(?:(?i:consecutive|straight|full|whole|long|more|additional|extra|further|successive)\s+)?"
_NOT_A_YEAR = r"(?!(?:19\d\d|20[0-4]\d)\s+(?i:day|week|month|season))"
_UNITS = r"(?i:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)"
_UP_TO_NOW = r"(?:(?<=[Ff]or\s)|(?<=[Oo]ver\s)|(?<=[Ii]n\s)|(?<=[Dd]uring\s)|(?<=[Ww]ithin\s))"
_WHICH = r"(?i:past|last|next|first|final|coming|previous|following|recent)"
RULES: tuple[Rule, ...] = (
    rule(
        "duration",
        "unit",
        rf"{ABOUT}(?P<large>{NUMBER})\s+(?P<unit>(?i:hours?|minutes?|years?)),?\s+(?:and\s+)?"
        rf"(?P<small>{NUMBER})\s+(?P<finer>(?i:minutes?|seconds?|months?)){_AGE}",
        _compound,
    ),
    rule(
        "duration",
        "unit",
        rf"(?P<about>{ABOUT}){_NOT_A_YEAR}(?P<number>{NUMBER})(?:[-\s]+){_EXTRA}(?P<unit>{UNIT})"
        rf"(?P<half>\s+(?i:and\s+a\s+half))?(?P<over>[-\s](?i:long))?{_AGE}",
        _duration,
    ),
    rule(
        "duration",
        "unit",
        rf"(?:(?i:the|these|those)\s+)?{_WHICH}\s+(?:(?P<number>{NUMBER}|(?i:few|couple\s+of))\s+)?(?P<unit>{_UNITS})",
        _span_of,
    ),
    rule(
        "duration",
        "unit",
        rf"(?:(?i:the\s+past)|{_UP_TO_NOW}(?i:the\s+last))\s+(?P<number>)(?P<unit>(?i:year|month|week|decade|century))",
        _past_one,
    ),
)
