"""Two sentences side by side: what they share and where they part."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Event

from .days import far_days, other_days, other_years, same_days
from .quantities import Quantity
from .rivals import alike_besides, rivals_of
from .sheets import Sheet
from .stems import light_stems
from .vectors import dot


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the check of two sentences looks at."""

    alike: float
    """Cosine of their telling stems."""
    besides: float
    """The same without the names that fill one slot in two ways (who did it, where); 0 where none do."""
    covered: float
    """How much of the shorter one's weight stands in the other, 0 to 1."""
    shared: frozenset[str]
    """Telling stems of both."""
    names: frozenset[str]
    """Those of them that stand in a name, and the actors of both."""
    happenings: frozenset[str]
    """Those of them outside names: what it is about."""
    deeds: frozenset[str]
    """Those of `happenings` that are a telling verb in one of the two: what happened.  Without those that are the news
    of one and that the other only mentions ("after the resignation of …")."""
    done: bool
    """Whether one such deed is done by the same doer or to the same thing in both."""
    strangers: bool
    """Whether both hold names and none in common."""
    families: frozenset[str]
    """Quote families of both."""
    values: tuple[str, ...]
    """Numbers and dates of both, in our words."""
    differing: tuple[tuple[Quantity, Quantity], ...]
    """Numbers of one kind that no common value satisfies."""
    other_days: bool
    """Whether both name calendar days and none of them in common."""
    far_days: bool
    """Whether those days lie further apart than an error about one event does."""
    other_years: bool
    """Whether both name years and none of them in common."""
    other_speakers: bool
    """Whether each reports the words of one person, and not of the same one."""


def compared(one: Sheet, other: Sheet) -> Comparison:
    """The comparison of two sheets; symmetric but for the order of pairs."""
    shared = frozenset(one.vector) & frozenset(other.vector)
    in_names = shared & (one.names | other.names)
    alike = dot(one.vector, other.vector)
    equal = [(a, b) for a in one.quantities for b in other.quantities if a.key == b.key and a.agrees(b)]
    deeds = frozenset(_deeds(one, other, shared - in_names))
    done = any(_one_deed(a, b) for a in one.events for b in other.events if a.verb in deeds)
    rivals = rivals_of(one, other, done=done)
    return Comparison(
        alike=alike,
        besides=alike_besides(one, other, rivals) if rivals else 0.0,
        covered=_covered(one, other, shared),
        shared=shared,
        names=in_names | (one.actors & other.actors),
        happenings=shared - in_names,
        deeds=deeds,
        done=done,
        strangers=bool(one.names and other.names) and not in_names,
        families=one.families & other.families,
        values=tuple(dict.fromkeys([a.shown for a, _ in equal] + same_days(one.days, other.days))),
        differing=tuple(_differing(one, other)),
        other_days=other_days(one.days, other.days),
        far_days=far_days(one.days, other.days),
        other_years=other_years(one.days, other.days),
        other_speakers=_other_speakers(one, other),
    )


def _other_speakers(one: Sheet, other: Sheet) -> bool:
    """A report inside a report names the first speaker too: then the two may be one."""
    if not (one.speakers and other.speakers):
        return False
    return not (one.speakers & (other.speakers | other.actors) or other.speakers & one.actors)


def _deeds(one: Sheet, other: Sheet, happenings: frozenset[str]) -> Iterator[str]:
    for stem in sorted(happenings - light_stems() - (one.background ^ other.background)):
        some, others = ([e for e in sheet.events if e.verb == stem] for sheet in (one, other))
        if (some or others) and not (some and others and all(_unlike(a, b) for a in some for b in others)):
            yield stem


def _one_deed(one: Event, other: Event) -> bool:
    """Whether two events of one verb share a participant, and the other participant is not another one."""
    if one.verb != other.verb or one.negated != other.negated:
        return False
    ends = ((one.subject, other.subject), (one.object, other.object))
    return any(a and a == b for a, b in ends) and not any(a and b and a != b for a, b in ends)


def _unlike(one: Event, other: Event) -> bool:
    """Whether one verb is done to two things by two doers, as far as both sentences say."""
    return one.subject != other.subject and bool(one.object and other.object) and one.object != other.object


def _covered(one: Sheet, other: Sheet, shared: frozenset[str]) -> float:
    """The greater of the shares of weight that the two have in common: that of the one that says less."""
    return max(sum(sheet.vector[stem] ** 2 for stem in sorted(shared)) for sheet in (one, other))


def _differing(one: Sheet, other: Sheet) -> Iterator[tuple[Quantity, Quantity]]:
    """Pairs that differ where each sentence has one number of the kind: with several nobody knows which is which."""
    for first in one.quantities:
        rivals = [q for q in other.quantities if q.key == first.key]
        if len(rivals) == 1 and sum(q.key == first.key for q in one.quantities) == 1 and not first.agrees(rivals[0]):
            yield first, rivals[0]
