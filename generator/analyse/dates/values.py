"""Values of dates: ISO 8601 and TIMEX3 texts, and the days that they cover."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model import Certainty

_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression means."""

    text: str
    """ISO 8601 or TIMEX3; empty where unresolved."""
    granularity: str
    """As in DateExpression, and `half`, `decade`, `century`."""
    certainty: Certainty = Certainty.RESOLVED
    """How it came about."""


def unresolved(granularity: str) -> Value:
    """A date is meant, and nobody can say which."""
    return Value("", granularity, Certainty.UNRESOLVED)


def day_value(day: date, certainty: Certainty = Certainty.RESOLVED) -> Value:
    """One calendar day."""
    return Value(day.isoformat(), "day", certainty)


def month_value(year: int, month: int, certainty: Certainty = Certainty.RESOLVED) -> Value:
    """One month; `month` may run past 12 or below 1."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Value(f"{year:04d}-{month:02d}", "month", certainty)


def year_value(year: int, certainty: Certainty = Certainty.RESOLVED) -> Value:
    """One year."""
    return Value(f"{year:04d}", "year", certainty)


def week_value(day: date) -> Value:
    """The ISO week around a day."""
    year, week, _ = day.isocalendar()
    return Value(f"{year:04d}-W{week:02d}", "week")


def weekend_value(day: date) -> Value:
    """The weekend of the ISO week around a day."""
    return Value(week_value(day).text + "-WE", "week")


def quarter_value(year: int, quarter: int, certainty: Certainty = Certainty.RESOLVED) -> Value:
    """One quarter; `quarter` may run past 4 or below 1."""
    return Value(f"{year + (quarter - 1) // 4:04d}-Q{(quarter - 1) % 4 + 1}", "quarter", certainty)


def years_moved(value: Value, years: int) -> Value:
    """The same part of another year; unresolved past the calendar's ends."""
    text = re.sub(r"\d{4}", lambda year: f"{int(year[0]) + years:04d}", value.text)
    return Value(text, value.granularity) if period(text) else unresolved(value.granularity)


def interval_value(start: int, years: int, certainty: Certainty = Certainty.STATED) -> Value:
    """A decade or a century, as the ISO 8601 interval from its first day to its last."""
    granularity = "decade" if years == 10 else "century"
    return Value(f"{max(start, 1):04d}-01-01/{start + years - 1:04d}-12-31", granularity, certainty)


def made(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none (31 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moved(day: date, days: int) -> date | None:
    """The day so many days later (earlier where negative), or None past the ends of the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def months_moved(day: date, months: int) -> date | None:
    """The same day of another month (its last day where it is shorter)."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    end = months_moved(date(year, first, 1), count) or date.max
    return date(year, first, 1), end - timedelta(days=1)


def period(value: str) -> tuple[date, date] | None:
    """First and last day that a value covers; None for durations, sets and values that are no calendar date."""
    try:
        return _period(value.split("T", maxsplit=1)[0] if re.match(r"\d{4}-\d\d-\d\dT", value) else value)
    except ValueError:
        return None


def _period(value: str) -> tuple[date, date] | None:
    if "/" in value:
        first, last = (_period(side) for side in value.split("/", 1))
        return (first[0], last[1]) if first and last else None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return date.fromisoformat(value), date.fromisoformat(value)
    if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        first_day = date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1)
        return first_day, first_day + timedelta(days=1 if week[3] else 6)
    if part := re.fullmatch(r"(\d{4})-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI))", value):
        return _part_of_year(int(part[1]), *part.groups()[1:])
    return _months(int(value), 1, 12) if re.fullmatch(r"\d{4}", value) else None


def _part_of_year(
    year: int, month: str | None, quarter: str | None, half: str | None, season: str | None
) -> tuple[date, date]:
    if month:
        return _months(year, int(month), 1)
    if quarter:
        return _months(year, 3 * int(quarter) - 2, 3)
    if half:
        return _months(year, 6 * int(half) - 5, 6)
    return _months(year, _SEASON_START[season or "WI"], 3)
