"""Two sentences side by side: what they share and where they part."""

from collections.abc import Iterator
from dataclasses import dataclass

from .quantities import Quantity
from .sheets import Sheet
from .vectors import dot


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the check of two sentences looks at."""

    alike: float
    """Cosine of their telling stems."""
    covered: float
    """How much of the shorter one's weight stands in the other, 0 to 1."""
    shared: frozenset[str]
    """Telling stems of both."""
    names: frozenset[str]
    """Those of them that stand in a name, and the actors of both."""
    happenings: frozenset[str]
    """Those of them outside names: what happened."""
    families: frozenset[str]
    """Quote families of both."""
    values: tuple[str, ...]
    """Numbers and dates of both, in our words."""
    differing: tuple[tuple[Quantity, Quantity], ...]
    """Numbers of one kind that no common value satisfies."""
    other_days: bool
    """Whether both name calendar days and none of them in common."""


def compared(one: Sheet, other: Sheet) -> Comparison:
    """The comparison of two sheets; symmetric but for the order of pairs."""
    shared = frozenset(one.vector) & frozenset(other.vector)
    in_names = shared & (one.names | other.names)
    alike = dot(one.vector, other.vector)
    equal = [(a, b) for a in one.quantities for b in other.quantities if a.key == b.key and a.agrees(b)]
    days = sorted({v for v, _ in one.days} & {v for v, _ in other.days})
    return Comparison(
        alike=alike,
        covered=_covered(one, other, shared),
        shared=shared,
        names=in_names | (one.actors & other.actors),
        happenings=shared - in_names,
        families=one.families & other.families,
        values=tuple(dict.fromkeys([a.shown for a, _ in equal] + days)),
        differing=tuple(_differing(one, other)),
        other_days=_other_days(one, other),
    )


def _covered(one: Sheet, other: Sheet, shared: frozenset[str]) -> float:
    """The greater of the shares of weight that the two have in common: that of the one that says less."""
    return max(sum(sheet.vector[stem] ** 2 for stem in sorted(shared)) for sheet in (one, other))


def _differing(one: Sheet, other: Sheet) -> Iterator[tuple[Quantity, Quantity]]:
    """Pairs that differ where each sentence has one number of the kind: with several nobody knows which is which."""
    for first in one.quantities:
        rivals = [q for q in other.quantities if q.key == first.key]
        if len(rivals) == 1 and sum(q.key == first.key for q in one.quantities) == 1 and not first.agrees(rivals[0]):
            yield first, rivals[0]


def _other_days(one: Sheet, other: Sheet) -> bool:
    """A day and the month that it lies in do not contradict each other."""
    first, second = ([v[:10] for v, _ in sheet.days if len(v) >= 7] for sheet in (one, other))
    return bool(first and second) and not any(a.startswith(b) or b.startswith(a) for a in first for b in second)
