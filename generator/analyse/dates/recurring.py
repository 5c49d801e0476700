"""What comes back: "every Tuesday", "Tuesdays", "each July"."""

import re

from generator.model import Certainty

from .moment import Moment
from .rule import Rule, rule
from .values import Value
from .vocabulary import MONTH, NUMBER, PART, WEEKDAY, month_number, weekday_number, words


def _weekday(match: re.Match[str], moment: Moment) -> Value | None:
    return Value(f"XXXX-WXX-{weekday_number(match['name']) + 1}", "set", Certainty.STATED)


def _month(match: re.Match[str], moment: Moment) -> Value | None:
    return Value(f"XXXX-{month_number(match['month']):02d}", "set", Certainty.STATED)


def _unit(match: re.Match[str], moment: Moment) -> Value | None:
    letter = words()["units"].get(match["unit"].lower())
    return Value(f"P{letter[:-1]}1{letter[-1]}", "set", Certainty.STATED) if letter else None


_TIMES = rf"(?:{NUMBER}|(?i:once|twice))(?:\s+(?i:times?))?"
RULES: tuple[Rule, ...] = (
    rule("recurring", "weekday", rf"(?i:every|each)\s+(?P<name>{WEEKDAY})(?:\s+{PART})?", _weekday),
    rule("recurring", "weekday", rf"(?P<name>{WEEKDAY})(?:s|\s+(?i:mornings|afternoons|evenings|nights))", _weekday),
    rule("recurring", "month", rf"(?i:every|each)\s+(?P<month>{MONTH})", _month),
    rule("recurring", "unit", r"(?i:every|each)\s+(?P<unit>(?i:day|week|month|quarter|year|hour|minute))", _unit),
    rule("recurring", "unit", rf"{_TIMES}\s+(?i:a)\s+(?P<unit>(?i:day|week|month|year))", _unit),
)
