"""Dates in the text: the printed words, our value, and what happened then."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class Certainty(StrEnum):
    """How the value of a date came about."""

    STATED = "stated"
    """The words name the calendar date ("12 February 2025")."""
    RESOLVED = "resolved"
    """Worked out by us from the words and the article's date ("Tuesday")."""
    UNRESOLVED = "unresolved"
    """A date is meant, but we cannot say which."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a date belongs to, as the parse has it: for telling events of one day apart, never shown."""

    verb: str = ""
    """Lemma, lower case, of the verb that the date hangs on; empty where it hangs on a noun."""
    nouns: tuple[str, ...] = ()
    """Lemmas, lower case, of the nouns of the happening, in order."""
    known: tuple[str, ...] = ()
    """Those nouns that are spoken of as known ("the call", "today's talks")."""
    names: tuple[Span, ...] = ()
    """The last word of each name that takes part, in order."""
    tense: str = ""
    """`past`, `present`, `future`, `possible` ("would"), or empty where the clause does not say."""
    supposed: bool = False
    """Whether the sentence only supposes it ("If the council agrees …")."""


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date, time or duration in the text."""

    span: Span
    """The printed words."""
    value: str
    """ISO 8601 or TIMEX3 value (`2025-02-12`, `2021-12`, `P30D`, `PT90M`); empty where unresolved."""
    certainty: Certainty
    """Stated, resolved or unresolved."""
    granularity: str
    """`century`, `decade`, `year`, `half`, `season`, `quarter`, `month`, `week`, `day`, `part of day`, `time`, or
    `duration`, `set`, `vague`."""
    rule: str
    """The rule that gave the value."""
    occasion: Occasion | None = None
    """What happened then; None for durations and sets."""
