"""Holidays as they are told: "Thanksgiving", "last Christmas", "Easter week", "the Labor Day weekend"."""

import re
from datetime import date

from spacy.tokens import Token

from generator.model import Certainty

from .amounts import year_number
from .holidays import holiday
from .moment import Moment
from .months import WHICH_ONE
from .rule import Rule, rule
from .values import Value, day_value, unresolved, week_value
from .vocabulary import YEAR, any_of
from .weekends import weekend_at

HOLIDAY = rf"(?P<holiday>(?i:{any_of('holidays')}))(?:,?\s+(?P<year>{YEAR}))?"


def feast(match: re.Match[str], moment: Moment) -> Value | None:
    """The day of a match with the groups `which`, `holiday` and `year`; None where it is a person's name."""
    name = match["holiday"]
    if moment.token.ent_type_ == "PERSON" or (
        not match["which"] and moment.token.i and _is_given_name(moment.token.nbor(-1))
    ):
        return None
    if match["year"]:
        day = holiday(name, year_number(match["year"]))
        return day_value(day, Certainty.STATED) if day else None
    anchor = moment.anchor
    if anchor is None:
        return unresolved("day")
    days = [day for shift in (-1, 0, 1) if (day := holiday(name, anchor.year + shift))]
    which = (match["which"] or "").lower()
    if which.startswith("last"):
        return day_value(max(day for day in days if day < anchor))
    if which.startswith("next"):
        return day_value(min(day for day in days if day > anchor))
    nearest = moment.nearest(days)
    return day_value(nearest) if nearest else None


def _is_given_name(token: Token) -> bool:
    return token.ent_type_ == "PERSON" or token.tag_ == "NNP"


def _around(match: re.Match[str], moment: Moment) -> Value | None:
    """The week or the weekend of a holiday."""
    value = feast(match, moment)
    if value is None or not value.text:
        return value
    day = date.fromisoformat(value.text)
    return week_value(day) if match["unit"].lower() == "week" else weekend_at(day)


RULES: tuple[Rule, ...] = (
    rule("holiday", "holiday", rf"{WHICH_ONE}{HOLIDAY}", feast),
    rule("week of a holiday", "holiday", rf"(?i:the\s+)?{WHICH_ONE}{HOLIDAY}\s+(?P<unit>(?i:week|weekend))", _around),
)
