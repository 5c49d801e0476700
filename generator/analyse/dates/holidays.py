"""Holidays to days."""

import calendar
from datetime import date, timedelta

from .vocabulary import words


def holiday(printed: str, year: int) -> date | None:
    """The day of a holiday in a year; None for a name that is not in the list."""
    rule = words()["holidays"].get(" ".join(printed.lower().replace("’", "'").split()))
    if rule is None:
        return None
    if isinstance(rule, list):
        return date(year, rule[0], rule[1])
    if "easter" in rule:
        return easter(year) + timedelta(days=rule["easter"])
    return _nth_weekday(year, rule["month"], rule["weekday"], rule["nth"]) + timedelta(days=rule.get("plus", 0))


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; negative counts from its end."""
    length = calendar.monthrange(year, month)[1]
    days = [date(year, month, n) for n in range(1, length + 1) if date(year, month, n).weekday() == weekday]
    return days[nth - 1 if nth > 0 else nth]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the "anonymous" algorithm of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
