"""Durations in minutes, from the value that the analysis of dates gave them."""

import re

_ISO = re.compile(
    r"^P(?:(?P<Y>[\d.]+)Y)?(?:(?P<M>[\d.]+)M)?(?:(?P<W>[\d.]+)W)?(?:(?P<D>[\d.]+)D)?"
    r"(?:T(?:(?P<h>[\d.]+)H)?(?:(?P<m>[\d.]+)M)?(?:(?P<s>[\d.]+)S)?)?$"
)
DAY = 24 * 60
MINUTES = {
    "Y": (365 * DAY, 366 * DAY),
    "M": (28 * DAY, 31 * DAY),
    "W": (7 * DAY, 7 * DAY),
    "D": (DAY, DAY),
    "h": (60, 60),
    "m": (1, 1),
    "s": (1 / 60, 1 / 60),
}
"""Least and greatest length of each part of an ISO 8601 duration, in minutes: a month is 28 to 31 days."""
_NAMES = {"Y": "year", "M": "month", "W": "week", "D": "day", "h": "hour", "m": "minute", "s": "second"}


def minutes_of(value: str) -> tuple[float, float] | None:
    """Least and greatest length of an ISO 8601 or TIMEX3 duration; None for another value or an uncounted one (PXD)."""
    parts = _parts(value)
    if not parts:
        return None
    low, high = (sum(amount * MINUTES[unit][end] for unit, amount in parts) for end in (0, 1))
    return low, high


def duration_in_words(value: str) -> str:
    """`PT90M` as "90 minutes"; the value itself where it is no counted duration."""
    return " ".join(f"{n:g} {_NAMES[unit]}{'s' * (n != 1)}" for unit, n in _parts(value)) or value


def _parts(value: str) -> list[tuple[str, float]]:
    match = _ISO.match(value)
    try:
        return [(unit, float(n)) for unit, n in match.groupdict().items() if n] if match else []
    except ValueError:
        return []
