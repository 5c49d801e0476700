"""Which values a printed number allows: ranges, halves of a scale, and hedges around it."""

import re
from collections.abc import Mapping

from generator.model import Article, Span

from .hedges import allowed
from .words import data, value_of

_SIGN = r"(?:US\$|A\$|C\$|[$€£¥])?"
_NUMBER = (
    r"(?P<number>\d[\d,]*(?:\.\d+)?|[a-z]+)(?P<scale>\s?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k))?"
)
_UNIT = r"(?:\s?(?:%|per\s?cent))?"
_BETWEEN = re.compile(rf"\bbetween\s{_SIGN}{_NUMBER}{_UNIT}\sand\s{_SIGN}$", re.IGNORECASE)
_FROM = re.compile(rf"\b{_NUMBER}{_UNIT}\s?(?:\sto\s|\sor\s|-|–)\s?{_SIGN}$", re.IGNORECASE)
_UPPER = re.compile(rf"{_UNIT}\s?(?:to\s|or\s|and\s|-|–)\s?{_SIGN}{_NUMBER}", re.IGNORECASE)
_PART = re.compile(r"\b(?:half(?:\san?)?|(?P<quarter>a\squarter\sof\sa))\s$", re.IGNORECASE)
LOOK_BEHIND = 40
"""Characters before a number in which the lower end of its range stands."""


def bounds(article: Article, span: Span, amount: float, step: float) -> tuple[float, float]:
    """Least and greatest value of the number at a span: its hedge, or the two ends of the range in which it stands.

    `amount` is its value and `step` half a unit of its last digit.
    """
    before = article.text[max(0, span.start - LOOK_BEHIND) : span.start]
    if part := _PART.search(before):
        share = 0.25 if part["quarter"] else 0.5
        return amount * share - step * share, amount * share + step * share
    scale = _scale_of(article.words(span))
    if lower := _BETWEEN.search(before) or _FROM.search(before):
        found = _end(lower["number"], lower["scale"], scale)
        return (found, amount + step) if found is not None and found < amount else allowed(amount, step, before)
    upper = _UPPER.match(article.text, span.end)
    if upper and ("and" not in upper.group().casefold() or before.casefold().endswith("between ")):
        found = _end(upper["number"], upper["scale"], "")
        amount = amount * _times(upper["scale"]) if found and not scale else amount
        return (amount - step, found) if found is not None and found > amount else allowed(amount, step, before)
    return allowed(amount, step, before)


def _end(number: str, scale: str | None, others: str) -> float | None:
    """The value of one end; a scale said once holds for both ("10 to 15 million")."""
    value = value_of(number)
    return value[0] * _times(scale or others) if value else None


def _scale_of(words: str) -> str:
    return next((w for w in re.findall(r"[a-z]+", words.lower()) if w in _scales()), "")


def _times(scale: str | None) -> float:
    return float(_scales().get((scale or "").strip().lower(), 1))


def _scales() -> Mapping[str, int]:
    scales: Mapping[str, int] = data("numbers")["scales"]
    return scales
