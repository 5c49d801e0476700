"""Two sentences side by side: what they share and where they part."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Event

from .quantities import Quantity
from .sheets import Sheet
from .stems import light_stems
from .vectors import dot

YEAR = 4
"""Characters of a date that is no more than a year: too common to prove anything."""

ONE_EVENT = 7
"""Days by which sources may differ about one event; a larger gap means two events."""


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
    """Those of them outside names: what it is about."""
    deeds: frozenset[str]
    """Those of `happenings` that are a telling verb in one of the two: what happened.  Without those that are the news
    of one and that the other only mentions ("after the resignation of …")."""
    done: bool
    """Whether one such deed is done by the same doer or to the same thing in both."""
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
    other_speakers: bool
    """Whether each reports the words of one person, and not of the same one."""


def compared(one: Sheet, other: Sheet) -> Comparison:
    """The comparison of two sheets; symmetric but for the order of pairs."""
    shared = frozenset(one.vector) & frozenset(other.vector)
    in_names = shared & (one.names | other.names)
    alike = dot(one.vector, other.vector)
    equal = [(a, b) for a in one.quantities for b in other.quantities if a.key == b.key and a.agrees(b)]
    deeds = frozenset(_deeds(one, other, shared - in_names))
    days = sorted({d.value for d in one.days if len(d.value) > YEAR} & {d.value for d in other.days})
    return Comparison(
        alike=alike,
        covered=_covered(one, other, shared),
        shared=shared,
        names=in_names | (one.actors & other.actors),
        happenings=shared - in_names,
        deeds=deeds,
        done=any(_one_deed(a, b) for a in one.events for b in other.events if a.verb in deeds),
        families=one.families & other.families,
        values=tuple(dict.fromkeys([a.shown for a, _ in equal] + days)),
        differing=tuple(_differing(one, other)),
        other_days=_other_days(one, other),
        far_days=_other_days(one, other) and _far(one, other),
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


def _other_days(one: Sheet, other: Sheet) -> bool:
    """A day and the month that it lies in do not contradict each other, nor does one printed word ("Monday")."""
    first, second = (_calendar(sheet) for sheet in (one, other))
    return bool(first and second) and not any(
        a.startswith(b) or b.startswith(a) or printed == other_printed
        for a, printed in first
        for b, other_printed in second
    )


def _calendar(sheet: Sheet) -> list[tuple[str, str]]:
    """Months and days of a sentence, each with its printed words."""
    return [(day.value[:10], day.printed) for day in sheet.days if day_or_month(day.value)]


def _far(one: Sheet, other: Sheet) -> bool:
    """Whether all days of one are more than `ONE_EVENT` days from those of the other; a month is its first day."""
    first, second = ([day_or_month(day.value) for day in sheet.days] for sheet in (one, other))
    gaps = [abs((a - b).days) for a in first for b in second if a and b]
    return bool(gaps) and min(gaps) > ONE_EVENT


def day_or_month(value: str) -> date | None:
    """The day of a calendar value, the first of a month; None for a year, a duration, nothing."""
    try:
        return date.fromisoformat(value[:10] if len(value) >= 10 else value + "-01")
    except ValueError:
        return None
