"""What a business article reports on: a quarter, or several months of a year, until it names another."""

import re
from dataclasses import dataclass, replace
from datetime import date

from generator.model import DateExpression

from .values import Value, period

QUARTERS = frozenset({"quarter", "quarter told before"})
"""Rules whose value is the quarter that an article reports on."""
_MONTHS = re.compile(r"P[5-9]M|P1[01]M")
_THE = re.compile(r"(?i)\b(?:the|for)\s+(?:\w+\s+)?$")


@dataclass(frozen=True, slots=True)
class Report:
    """The period that figures are told of."""

    quarter: Value | None = None
    """The quarter reported on; None where none is named."""
    is_months: bool = False
    """True where "the nine months" stand between it and now: what is compared with them is a year."""

    @property
    def compared(self) -> Value | None:
        """What "a year earlier" is compared with; None where it is a year, or not told."""
        return None if self.is_months else self.quarter

    def after(self, expression: DateExpression, text: str, anchor: date | None) -> "Report":
        """The report once this expression of the text is read."""
        if _is_months(expression, text):
            return replace(self, is_months=True)
        if expression.rule not in QUARTERS or not _is_over(expression, text, anchor):
            return self
        value = Value(expression.value, expression.granularity, expression.certainty)
        words = text[expression.span.start : expression.span.end].lower()
        return Report(value if "fiscal" in words else max(self.quarter or value, value, key=lambda v: v.text))


def _is_months(expression: DateExpression, text: str) -> bool:
    """ "the first nine months", "for the six months": told of as one known stretch."""
    if expression.granularity != "duration" or not _MONTHS.fullmatch(expression.value):
        return False
    words = text[expression.span.start : expression.span.end].lower()
    before = text[max(0, expression.span.start - 20) : expression.span.start]
    return words.startswith("the ") or _THE.search(before) is not None


def _is_over(expression: DateExpression, text: str, anchor: date | None) -> bool:
    """By the calendar or by the words ("ended June 30")."""
    covered = period(expression.value)
    after = text[expression.span.end : expression.span.end + 8]
    return covered is not None and ("ended" in after or anchor is None or covered[1] < anchor)
