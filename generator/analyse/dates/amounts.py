"""Printed numbers to numbers: "forty-two", "2 1/2", "a couple of", "nineteen ninety-six"."""

import re
from datetime import date
from fractions import Fraction

from .vocabulary import words

_SCALES = {"hundred": 100, "thousand": 1000, "dozen": 12}
LONGEST = 20
"""Characters of the longest printed number that is read."""
_AHEAD = 5
"""Years ahead of the day of writing that a year of two figures may lie."""
_SILENT = {"and", "a", "an", "of", "more", "good"}


def amount(printed: str) -> Fraction | None:
    """The number that is meant; None where the words leave it open ("a few", "several")."""
    text = " ".join(printed.lower().replace("-", " ").split())
    if re.search(r"\b(?:few|several|many|some)\b", text):
        return None
    if "couple" in text:
        return Fraction(2)
    half = Fraction(1, 2) if re.search(r"\bhalf\b", text) else Fraction(0)
    whole = re.sub(r"\b(?:and )?a? ?half(?: an?)?\b", "", text).strip()
    if half and not whole:
        return half
    if whole in {"a", "an", "another", "one"}:
        return 1 + half
    if whole[:1].isdigit():
        digits = _digits(whole)
        return digits + half if digits is not None else None
    return Fraction(_counted(whole.split())) + half


def _digits(text: str) -> Fraction | None:
    """`1,200`, `1.5` or `2 1/2`; None for what no calendar can count ("1/0", a number of a hundred digits)."""
    if len(text) > LONGEST:
        return None
    try:
        return sum((Fraction(part) for part in text.replace(",", "").split()), Fraction(0))
    except (ValueError, ZeroDivisionError):
        return None


def _counted(parts: list[str]) -> int:
    """Number words added up; "two hundred and ten" is 210."""
    total = 0
    for part in parts:
        if part in _SCALES:
            total = max(total, 1) * _SCALES[part]
        elif part not in _SILENT:
            total += words()["numbers"].get(part, 0)
    return total


def year_number(printed: str) -> int:
    """The year that is meant by `1996` or by "nineteen ninety-six"."""
    text = printed.lower().replace("-", " ")
    if text.strip().isdigit():
        return int(text)
    parts = [part for part in text.split() if part not in {"and", "oh"}]
    if parts[0] == "two":
        return 2000 + _counted(parts[2:])
    century = words()["numbers"][parts[0]] * 100
    return century if parts[1] == "hundred" else int(century + _counted(parts[1:]))


def full_year(two_digits: str, written: date | None) -> int:
    """1998 for `98`: of the hundred years that end a few years after the day of writing (2050 where none is told)."""
    number = int(two_digits)
    turn = (written.year + _AHEAD) % 100 if written else 50
    return (2000 if number <= turn else 1900) + number


def ordinal_number(printed: str) -> int:
    """1 for `first`, `1st` and `1`; 0 where it is none."""
    text = re.sub(r"\s+", "-", printed.lower().strip())
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else int(words()["ordinals"].get(text, 0))
