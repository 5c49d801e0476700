"""Calendar values in words."""

import re

from babel.dates import format_date, parse_date

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
MONTH = re.compile(r"(\d{4})-(\d\d)$")
TIME = re.compile(r"T(\d\d:\d\d)")


def in_words(value: str) -> str:
    """`2025-02-12` as "12 February 2025", `2021-12` as "December 2021"; a time follows; anything else as it is."""
    if found := DAY.match(value):
        time = TIME.search(value)
        return _formatted("-".join(found.groups()), "d MMMM y", value) + (f", {time[1]}" if time else "")
    if MONTH.match(value):
        return _formatted(f"{value}-01", "MMMM y", value)
    return value


def _formatted(day: str, pattern: str, otherwise: str) -> str:
    try:
        return format_date(parse_date(day, locale="en", format="yyyy-MM-dd"), pattern, locale="en")
    except ValueError:
        return otherwise


def stretch(days: list[str]) -> str:
    """First and last of some ISO days in words, e.g. "12 February 2025 – 18 March 2025"; empty for none."""
    known = sorted(day for day in days if day)
    if not known:
        return ""
    first, last = in_words(known[0]), in_words(known[-1])
    return first if first == last else f"{first} – {last}"
