"""Dates in words."""

import re
from datetime import date, timedelta

from generator.analyse.dates import period

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter"}
PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday"}
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d(?:T(?:\d\d:\d\d|MO|AF|EV|NI|MI))?\b")
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d|MO|AF|EV|NI|MI)(?::\d\d)?.*)?")


def in_words(value: str) -> str:
    """An ISO 8601 or TIMEX3 value as an English reader writes it; the value itself where no rule knows it."""
    found = DATE.fullmatch(value)
    if found:
        return _date(*found.groups())
    if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|AU|WI)", value):
        return f"{SEASONS[season[2]]} {season[1]}"
    if part := re.fullmatch(r"(\d{4})-(?:Q(\d)|H(\d))", value):
        return f"{'quarter' if part[2] else 'half'} {int(part[2] or part[3])} of {part[1]}"
    if length := re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([YMWDH])", value):
        unit = "minute" if length[1] and length[3] == "M" else UNITS[length[3]]
        return f"{length[2]} {unit}" + ("" if length[2] == "1" else "s")
    covered = period(value)
    return _covered(*covered) if covered else value


def _covered(first: date, last: date) -> str:
    """Whole years and whole months by their names, anything else by its first and last day."""
    after = last + timedelta(days=1) if last < date.max else last
    if first.day == 1 and (after.day == 1 or last == date.max):
        length = 4 if first.month == 1 and last.month == 12 else 7
        return between(first.isoformat()[:length], last.isoformat()[:length])
    return between(first.isoformat(), last.isoformat())


def _date(year: str, month: str | None, day: str | None, time: str | None) -> str:
    name = MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else month or ""
    words = " ".join(part for part in (str(int(day)) if day else "", name, year) if part)
    return f"{words}, {PARTS.get(time, time)}" if time else words


def dated(text: str) -> str:
    """A text of ours in which every ISO day stands in words."""
    return ISO_DAY.sub(lambda day: in_words(day.group()), text)


def between(first: str, last: str) -> str:
    """Two days as one range: "13 February to 18 March 2025", "10 to 16 March 2025".

    Where they are equal, or one is empty, one day.
    """
    if not first or not last or first[:10] == last[:10]:
        return in_words((first or last)[:10])
    short = in_words(first[:10])
    if first[:4] == last[:4]:
        short = short.removesuffix(f" {first[:4]}")
    if len(last) >= 10 and first[:7] == last[:7]:
        short = short.split(" ")[0]
    return f"{short} to {in_words(last[:10])}"
