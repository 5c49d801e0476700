"""Days of the week: "on Tuesday", "last Friday", "Sunday evening", "a week from Monday"."""

import re
from datetime import date

from .amounts import amount
from .days import with_part
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, moved, unresolved
from .vocabulary import NUMBER, PART, WEEKDAY, weekday_number, words

_EARLY = r"(?:(?i:early|late|earlier|later)\s+)?"
WHICH = (
    r"(?P<which>(?i:last|this\s+past|this\s+coming|this|next|the\s+next|the\s+previous|the\s+following"
    r"|the\s+same|that|past|coming))\s+"
)


def weekday(match: re.Match[str], moment: Moment) -> Value | None:
    """The day of a match with the groups `which`, `name` and `part`; None where it is a name ("Super Tuesday")."""
    if not match["which"] and moment.word_before in words()["before_named_days"]:
        return None
    which = " ".join((match["which"] or "").lower().split()).removeprefix("the ")
    if which in ("previous", "following", "same", "that") or (which == "next" and moment.word_before == "the"):
        day = _from_before(which, weekday_number(match["name"]), moment)
    else:
        day = _from_anchor(which, weekday_number(match["name"]), moment)
    return with_part(day_value(day), match["part"]) if day else unresolved("day")


def _from_before(which: str, weekday: int, moment: Moment) -> date | None:
    """ "the following Monday" is counted from the day told before."""
    start = moment.last_day() or moment.anchor
    if start is None:
        return None
    if which in ("same", "that"):
        return start if start.weekday() == weekday else moment.nearest(_week_days(weekday, moment.anchor))
    back = (start.weekday() - weekday) % 7 or 7
    return moved(start, -back if which == "previous" else 7 - (back % 7))


def _from_anchor(which: str, weekday: int, moment: Moment) -> date | None:
    anchor = moment.anchor
    if anchor is None:
        return None
    back = (anchor.weekday() - weekday) % 7
    if which in ("last", "past", "this past"):
        return moved(anchor, -(back or 7))
    if which in ("next", "coming", "this coming"):
        return moved(anchor, (7 - back) % 7 or 7)
    if which == "this" and moment.direction == "past":
        return moved(anchor, -back)
    if which == "this":
        return moved(anchor, (7 - back) % 7)
    return moment.nearest(_week_days(weekday, anchor))


def _week_days(weekday: int, anchor: date | None) -> list[date]:
    if anchor is None:
        return []
    back = (anchor.weekday() - weekday) % 7
    return [day for shift in (-back, (7 - back) % 7) if (day := moved(anchor, shift))]


def _week_of(match: re.Match[str], moment: Moment) -> Value | None:
    """ "Tuesday next week"."""
    anchor = moment.anchor
    if anchor is None:
        return unresolved("day")
    weeks = {"last": -1, "this": 0, "next": 1}[match["which"].lower()]
    day = moved(anchor, 7 * weeks + weekday_number(match["name"]) - anchor.weekday())
    return with_part(day_value(day), match["part"]) if day else unresolved("day")


def _weeks_from(match: re.Match[str], moment: Moment) -> Value | None:
    """ "a week from Tuesday", "two weeks ago Friday"."""
    count = amount(match["number"])
    near = _from_anchor("this" if match["way"].lower() == "from" else "last", weekday_number(match["name"]), moment)
    if count is None or near is None:
        return unresolved("day")
    day = moved(near, 7 * int(count) * (1 if match["way"].lower() == "from" else -1))
    return day_value(day) if day else unresolved("day")


def _counted_back(match: re.Match[str], moment: Moment) -> Value | None:
    """ "two Fridays ago"."""
    count, near = amount(match["number"]), _from_anchor("last", weekday_number(match["name"]), moment)
    day = moved(near, 7 - 7 * int(count)) if count and near else None
    return day_value(day) if day else unresolved("day")


RULES: tuple[Rule, ...] = (
    rule("weeks from a weekday", "ago", rf"(?P<number>{NUMBER})\s+(?P<name>{WEEKDAY})s\s+(?i:ago)", _counted_back),
    rule(
        "weekday of a week",
        "weekday",
        rf"(?P<name>{WEEKDAY})(?:\s+(?P<part>{PART}))?,?\s+(?:of\s+)?(?P<which>(?i:last|this|next))\s+week",
        _week_of,
    ),
    rule(
        "weeks from a weekday",
        "weekday",
        rf"(?P<number>{NUMBER})\s+(?i:weeks?)\s+(?P<way>(?i:from|ago))\s+(?P<name>{WEEKDAY})",
        _weeks_from,
    ),
    rule(
        "weekday",
        "weekday",
        rf"{_EARLY}(?:{WHICH})?(?P<name>{WEEKDAY})(?:['’]s)?(?:\s+(?P<part>{PART}))?(?!s)",
        weekday,
    ),
)
