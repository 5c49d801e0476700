"""Dates in words."""

import re

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
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d|MO|AF|EV|NI|MI)(?::\d\d)?.*)?")


def in_words(value: str) -> str:
    """An ISO 8601 or TIMEX3 value as an English reader writes it; the value itself where no rule knows it."""
    found = DATE.fullmatch(value)
    if found:
        return _date(*found.groups())
    if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|AU|WI)", value):
        return f"{SEASONS[season[2]]} {season[1]}"
    if part := re.fullmatch(r"(\d{4})-(?:Q(\d)|W(\d\d)|H(\d))", value):
        name = "quarter" if part[2] else "week" if part[3] else "half"
        return f"{name} {int(part[2] or part[3] or part[4])} of {part[1]}"
    if length := re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([YMWDH])", value):
        unit = "minute" if length[1] and length[3] == "M" else UNITS[length[3]]
        return f"{length[2]} {unit}" + ("" if length[2] == "1" else "s")
    return value


def _date(year: str, month: str | None, day: str | None, time: str | None) -> str:
    name = MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else month or ""
    words = " ".join(part for part in (str(int(day)) if day else "", name, year) if part)
    return f"{words}, {PARTS.get(time, time)}" if time else words


def between(first: str, last: str) -> str:
    """Two days as one range: "13 February to 18 March 2025"; one of them where they are equal or the other is empty."""
    if not first or not last or first[:10] == last[:10]:
        return in_words((first or last)[:10])
    short = in_words(first[:10])
    if first[:4] == last[:4]:
        short = short.removesuffix(f" {first[:4]}")
    return f"{short} to {in_words(last[:10])}"
