"""The second check: whether two sentences that look alike report the same fact."""

from dataclasses import dataclass

from .comparison import Comparison, compared
from .conflicts import conflict
from .sheets import Sheet
from .vectors import dot

NEAR_COPY = 0.8
"""Cosine from which two sentences are one wording."""
QUOTED = 0.15
"""Cosine below which a shared quote is a small part of both sentences."""
LOOKED_AT = 0.2
"""Cosine below which equal numbers are chance."""
CONTAINED = 0.8
"""Share of a short sentence's weight that a longer one must repeat to contain it."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two sentences must share, at the least, where words alone decide."""

    alike: float
    """Cosine."""
    shared: int = 0
    """Telling words."""
    happenings: int = 0
    """Those of them outside names."""
    names: int = 1
    """Words of names, and actors (so a surname that is resolved counts twice)."""

    def holds(self, both: Comparison) -> bool:
        """Whether a comparison reaches all of it."""
        counts = (len(both.shared), len(both.happenings), len(both.names))
        wanted = (self.shared, self.happenings, self.names)
        return both.alike >= self.alike and all(n >= least for n, least in zip(counts, wanted, strict=True))


WITH_DEED = (Likeness(0.3, shared=5, happenings=2), Likeness(0.38, shared=4, names=3))
"""For sentences that share a verb that names a deed.  On ECB+ 95 % of the pairs of one thread that
share five telling words are the same, against 88 % of those that share four."""
WITHOUT_DEED = (Likeness(0.36, shared=5, happenings=3), Likeness(0.45, happenings=2, names=8))
"""For the others, which therefore need more: more words, or a list of the same names."""
SAME_DEED, NAMELESS_DEED = Likeness(0.2, shared=4), Likeness(0.4, happenings=3, names=0)
"""For sentences in which the same is done by the same or to the same.  Of the labelled pairs of one thread of ECB+
that only this finds, 48 are the same and 4 are not."""
SAME_VALUE = 0.4
"""Cosine from which a deed and a number or day in common need no name in common."""
MANY = 3
"""Words outside names that two sentences of other names may share by chance."""
BESIDES = 0.5
"""Cosine, without the names that differ, from which two sentences tell one thing of two people or places."""
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
    if alike < LOOKED_AT and not one.families & other.families and not (_valued(one) and _valued(other)):
        return Verdict(False, alike, UNPROVEN)
    both = compared(one, other)
    against = conflict(one, other, both)
    if against:
        return Verdict(False, both.alike, against, conflict=True)
    evidence = _evidence(both)
    return Verdict(bool(evidence), both.alike, evidence or UNPROVEN)


def _valued(sheet: Sheet) -> bool:
    """Whether a sentence has numbers and dates enough to be known by them alone."""
    return len(sheet.quantities) + len(sheet.days) > 1


def _evidence(both: Comparison) -> str:
    """The first evidence that holds, strongest first; empty for none."""
    if both.families and both.alike >= QUOTED:
        return "the same quote"
    if both.alike >= NEAR_COPY and len(both.shared) > 2:
        return "the same wording"
    happened = bool(both.deeds) or len(both.happenings) > 2
    if both.values and both.names and happened and both.alike >= LOOKED_AT:
        return "the same names, event and value: " + ", ".join(both.values)
    if len(both.values) > 1 and both.happenings:
        return "the same event and values: " + ", ".join(both.values)
    if any(likeness.holds(both) for likeness in (WITH_DEED if both.deeds else WITHOUT_DEED)):
        return "the same names and events"
    known = not both.strangers or len(both.happenings) > MANY
    if both.values and both.deeds and both.alike >= SAME_VALUE and known:
        return "the same event and value: " + ", ".join(both.values)
    if both.besides >= BESIDES and len(both.happenings) > 2:
        return "the same but for who or where"
    if both.done and (SAME_DEED.holds(both) or (NAMELESS_DEED.holds(both) and known)):
        return "the same deed of the same actors"
    if both.names and happened and len(both.shared) > 2 and both.covered >= CONTAINED and not both.differing:
        return "one sentence contains the other"
    return ""
