"""Weekends named from now: "this weekend", "last weekend", "the weekend"."""

import re
from datetime import date

from .moment import Moment
from .rule import Rule, rule
from .values import Value, moved, unresolved, weekend_value

_WEDNESDAY = 2


def weekend(which: str, moment: Moment, anchor: date) -> Value:
    """The weekend that is meant: on Monday to Wednesday "this weekend" may be the one just over."""
    saturday = moved(anchor, 5 - anchor.weekday()) or anchor
    before = moved(saturday, -7) or saturday
    if which == "next":
        return weekend_value(moved(saturday, 7) or saturday) if anchor.weekday() > 3 else weekend_value(saturday)
    if which.startswith("last") or which.endswith("past"):
        return weekend_value(before)
    if anchor.weekday() >= 5 or which.endswith("coming"):
        return weekend_value(saturday)
    return weekend_value(moment.nearest([before, saturday]) or saturday)


def weekend_at(day: date) -> Value:
    """The weekend that a day belongs to: the one that runs up to a Monday, Tuesday or Wednesday, else the one after."""
    return weekend_value((moved(day, -7) if day.weekday() <= _WEDNESDAY else day) or day)


def _the_weekend(match: re.Match[str], moment: Moment) -> Value | None:
    return weekend("", moment, moment.anchor) if moment.anchor else unresolved("week")


RULES: tuple[Rule, ...] = (rule("weekend", "unit", r"(?i:the\s+weekend)", _the_weekend),)
