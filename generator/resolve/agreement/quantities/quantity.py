"""A number with its unit, as the range of values that its printed words allow."""

from dataclasses import dataclass

from generator.model import Span

from .words import data

PERSON = "person"
"""What people, men and victims are counted as."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a printed number says."""

    key: str
    """What may be compared with what: `duration`, `age`, `percent`, `money USD`, `length`, `count pirate`."""
    low: float
    """Least value that the words allow, in the unit of the key: minutes, years, per cent, units of money, metres."""
    high: float
    """Greatest such value."""
    span: Span
    """The printed words."""
    shown: str
    """The value in our words, for the side of a disagreement ("90 minutes")."""
    noun: str = ""
    """Lemma of what is counted ("worker"); empty where nothing is."""

    def agrees(self, other: "Quantity") -> bool:
        """Whether one value satisfies both; quantities of different keys cannot disagree."""
        return self.key != other.key or (self.low <= other.high and other.low <= self.high)


def counted_as(noun: str) -> str:
    """The noun under which a counted noun is compared, both as lemmas: men are persons."""
    return str(data("units")["same_noun"].get(noun, noun))
