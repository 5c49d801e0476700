"""A day and a time that stand together are one expression: "noon Thursday", "Tuesday at 3 p.m."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model import DateExpression

_LINKS = {
    ("day", "time"): re.compile(r",?\s+(?:at\s+|around\s+|about\s+)?"),
    ("time", "day"): re.compile(r",?\s+(?:on\s+)?"),
}


def joined(text: str, expressions: Sequence[DateExpression]) -> list[DateExpression]:
    """The expressions of one sentence; a day followed by its time is joined before a time followed by its day."""
    found = _without_second_clocks(text, expressions)
    for order in (("day", "time"), ("time", "day")):
        place = 0
        while place + 1 < len(found):
            if _belong(text, found[place], found[place + 1], order):
                found[place : place + 2] = [_one(found[place], found[place + 1])]
            place += 1
    return found


def _without_second_clocks(text: str, expressions: Sequence[DateExpression]) -> list[DateExpression]:
    """ "10:35 a.m. (0735 GMT)" tells one moment twice: the clock in brackets is read with the one before it."""
    found: list[DateExpression] = []
    for date in expressions:
        last = found[-1] if found else None
        if last and last.granularity == date.granularity == "time" and _is_bracketed(text, last, date):
            found[-1] = replace(last, span=replace(last.span, end=date.span.end + 1))
        else:
            found.append(date)
    return found


def _is_bracketed(text: str, first: DateExpression, second: DateExpression) -> bool:
    return (
        text[first.span.end : second.span.start].strip() == "(" and text[second.span.end : second.span.end + 1] == ")"
    )


def _belong(text: str, first: DateExpression, second: DateExpression, order: tuple[str, str]) -> bool:
    between = text[first.span.end : second.span.start]
    return (
        (first.granularity, second.granularity) == order
        and bool(first.value and second.value)
        and _LINKS[order].fullmatch(between) is not None
        and len(min(first.value, second.value, key=len)) == len("2024-05-08")
    )


def _one(first: DateExpression, second: DateExpression) -> DateExpression:
    day, time = (first, second) if first.granularity == "day" else (second, first)
    span = replace(first.span, end=second.span.end)
    return DateExpression(span, f"{day.value}T{time.value.split('T')[1]}", day.certainty, "time", day.rule)
