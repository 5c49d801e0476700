"""From the words of a number to its value and the precision with which it is printed."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml

HALF = 0.499
"""Half a unit of the last digit, a little less so that 5 and 6 do not meet."""
_DIGITS = re.compile(r"^\d[\d,]*(?:\.\d+)?$")


@cache
def data(name: str) -> Mapping[str, Any]:
    """One of the word lists beside this module, e.g. `numbers`."""
    loaded: Mapping[str, Any] = yaml.safe_load(resources.files(__package__).joinpath(f"{name}.yml").read_text("utf-8"))
    return loaded


def value_of(words: str) -> tuple[float, float] | None:
    """The value of "23", "1.5 million", "twenty-three", "two dozen" and half the step in which it is printed.

    The step is 0 for whole numbers, else half a unit of the last printed digit ("5 million" is 4.5 to 5.5
    million): news rounds where it names a scale.  None where the words are no number.
    """
    total, current, step, any_number = 0.0, 0.0, 0.0, False
    for word in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", words.lower()):
        if _DIGITS.match(word):
            current, step, any_number = float(word.replace(",", "")), _half_step(word), True
        elif word in data("numbers")["words"]:
            known = data("numbers")["words"][word]
            current, any_number = (current or 1.0) * 12 if word == "dozen" else current + known, True
        elif word in data("numbers")["scales"]:
            scale = data("numbers")["scales"][word]
            current, step, any_number = (current or 1.0) * scale, max(step, HALF) * scale, True
            if scale > 100:
                total, current = total + current, 0.0
        elif word not in {"a", "an", "and"}:
            return None
    return (total + current, step) if any_number else None


def _half_step(digits: str) -> float:
    decimals = digits.partition(".")[2]
    return HALF * 10 ** -len(decimals) if decimals else 0.0
