"""The second check: whether two sentences that look alike report the same fact."""

from dataclasses import dataclass

from .comparison import Comparison, compared
from .conflicts import conflict
from .sheets import Sheet
from .vectors import dot

NEAR_COPY = 0.8
"""Cosine from which two sentences are one wording."""
TOLD_ALIKE = 0.3
"""Least cosine where the words alone decide."""
WORDS = 5
"""Telling words that two sentences must share where the words alone decide (on the kit's dev set 95 % of such
pairs in one thread are the same, against 88 % of those that share four)."""
COVERED = 0.7
"""Share of a short sentence's weight that a longer one must repeat to contain it."""
LOOKED_AT = 0.2
"""Cosine below which equal numbers are chance."""
QUOTED = 0.15
"""Cosine below which a shared quote is a small part of both sentences."""

HOPELESS = 0.12
"""Cosine below which no evidence but a shared quote is looked for."""
UNPROVEN = "alike in words, but nothing in them proves one fact"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check decided."""

    same: bool
    """Whether the two are one statement."""
    strength: float
    """Their cosine, 0 to 1; pairs are joined in this order."""
    reason: str
    """The evidence where they are the same, else what kept them apart."""
    conflict: bool = False
    """Whether something speaks against it (and not only too little for it)."""


def verdict(one: Sheet, other: Sheet) -> Verdict:
    """Decide on two sentences of different articles of one thread."""
    alike = dot(one.vector, other.vector)
    if alike < HOPELESS and not one.families & other.families:
        return Verdict(False, alike, UNPROVEN)
    both = compared(one, other)
    against = conflict(one, other, both)
    if against:
        return Verdict(False, both.alike, against, conflict=True)
    evidence = _evidence(both)
    return Verdict(bool(evidence), both.alike, evidence or UNPROVEN)


def _evidence(both: Comparison) -> str:
    """The first evidence that holds, strongest first; empty for none."""
    if both.families and both.alike >= QUOTED:
        return "the same quote"
    if both.alike >= NEAR_COPY and len(both.shared) > 2:
        return "the same wording"
    if both.values and both.names and both.happenings and both.alike >= LOOKED_AT:
        return "the same names, event and value: " + ", ".join(both.values)
    if len(both.values) > 1 and both.happenings:
        return "the same event and values: " + ", ".join(both.values)
    if both.names and len(both.happenings) > 1 and len(both.shared) >= WORDS and both.alike >= TOLD_ALIKE:
        return "the same names and events"
    if both.names and both.happenings and len(both.shared) > 2 and both.covered >= COVERED:
        return "one sentence contains the other"
    return ""
