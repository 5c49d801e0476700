"""One way of writing a date: a pattern of words and what it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .moment import Moment
from .values import Value

Meaning = Callable[[re.Match[str], Moment], Value | None]
"""The value of a match at its place; None where the words are no date after all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and its meaning."""

    name: str
    """Shown with the date, in words."""
    needs: str
    """The kind of word without which it cannot match (see `kinds`); it is not tried there, for speed."""
    pattern: re.Pattern[str]
    """Where it may stand."""
    meaning: Meaning
    """What it means there."""


def rule(name: str, needs: str, pattern: str, meaning: Meaning) -> Rule:
    """A rule whose pattern may stand only between words."""
    return Rule(name, needs, re.compile(rf"(?<![\w$€£])(?<!\d[.,/:])(?:{pattern})(?!\w)"), meaning)
