"""Days as metadata and date lines print them: to ISO 8601."""

import re
from datetime import date, datetime

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
            "aug august", "sep sept september", "oct october", "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
CLOCK = (
    r"(?:\s*[,|·•–—-]?\s*(?:at\s+)?\d{1,2}[:.]\s?\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:pt|et|est|edt|pst|pdt|"
    r"cet|cest|gmt|utc|bst|msk|ist))?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?)?"
)
DAY = (
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<m1>[a-z]{3,9})\.?,?\s+(?P<y1>\d{4})"
    r"|(?P<m2>[a-z]{3,9})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})"
    r"|(?P<a4>\d{1,2})[/.-](?P<b4>\d{1,2})[/.-](?P<y4>\d{4}))"
)
LABEL = (
    r"(?:(?:first\s+|last\s+)?(?:published|posted|dated?|issued|released|(?P<changed>updated|modified|edited))"
    r"(?:\s+on)?\s*:?\s+)?"
)
LINE = re.compile(LABEL + WEEKDAY + DAY + CLOCK + r"\.?", re.IGNORECASE)
STAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
"""An ISO 8601 day with a time."""
LONGEST = 80
"""Characters: no date line with weekday and time is longer."""


def only_a_day(words: str) -> str:
    """The day as `YYYY-MM-DD` where `words` say nothing but a calendar date (a weekday and a time may stand with it).

    Empty otherwise, and where day and month could be taken for one another (03/04/2025).
    """
    found = _date_line(words)
    return _iso(found) if found else ""


def says_changed(words: str) -> bool:
    """Whether a date line gives the day of a change ("Updated: …") and not that of publication."""
    found = _date_line(words)
    return bool(found and found.group("changed"))


def iso_day(value: str) -> str:
    """A date of metadata as ISO 8601: a day, or day and time where an ISO time stands there; empty if it is none."""
    plain = value.strip()
    if STAMP.match(plain):
        try:
            return datetime.fromisoformat(plain.replace(" ", "T", 1).replace(" ", "")).isoformat()
        except ValueError:
            plain = plain[:10]
    return only_a_day(plain)


def _date_line(words: str) -> re.Match[str] | None:
    return LINE.fullmatch(words.strip()) if len(words) <= LONGEST else None


def _iso(found: re.Match[str]) -> str:
    part = found.groupdict()
    year = next(part[key] for key in ("y1", "y2", "y3", "y4") if part[key])
    if part["m3"]:
        return _day(year, int(part["m3"]), int(part["d3"]))
    if part["a4"]:
        first, second = int(part["a4"]), int(part["b4"])
        if first <= 12 and second <= 12 and first != second:
            return ""
        return _day(year, min(second, first) if max(first, second) > 12 else first, max(first, second))
    month = MONTHS.get((part["m1"] or part["m2"]).casefold(), 0)
    return _day(year, month, int(part["d1"] or part["d2"]))


def _day(year: str, month: int, day: int) -> str:
    try:
        return date(int(year), month, day).isoformat()
    except ValueError:
        return ""
