"""What keeps two alike sentences apart."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from generator.model import Event

from .clauses import opposites
from .comparison import Comparison
from .points import SPELLING
from .sheets import Sheet

OTHER_NUMBER, OTHER_DAY = 0.4, 0.6
"""Cosine from which two sentences that differ in a number, or in a day, are one statement on which sources disagree;
below it, or where two numbers differ and none agrees, they are more likely two statements.  Of the labelled pairs of
one thread of ECB+ (its dev articles) that differ in a number 10 reach .4, and all of them are the same."""


def conflict(one: Sheet, other: Sheet, both: Comparison) -> str:
    """Why the two cannot be the same statement, in words; empty where nothing speaks against it."""
    if both.differing and (both.alike < OTHER_NUMBER or (len(both.differing) > 1 and not both.values)):
        return "different numbers"
    if both.far_days or both.other_years or (both.other_days and both.alike < OTHER_DAY):
        return "different dates"
    if both.other_speakers and not both.families:
        return "different speakers"
    if one.direct and other.direct and not both.families:
        return "two utterances"
    return next(_of_events(one, other), "")


def _of_events(one: Sheet, other: Sheet) -> Iterator[str]:
    """Conflicts of events that both sentences tell with the same verb."""
    for first in one.events:
        rivals = [e for e in other.events if e.verb == first.verb and _may_be_one(first, e)]
        if rivals and all(e.negated != first.negated for e in rivals):
            yield "one denies what the other says"
        if rivals and all(_swapped(first, e) for e in rivals):
            yield "who does it to whom is the other way round"
        if rivals and all(_to_others(first, e, one, other) for e in rivals):
            yield "done to another"
        if rivals and all((_ahead(first) and _done(e)) or (_done(first) and _ahead(e)) for e in rivals):
            yield "to come in one, done in the other"

        if any(_opposed(first, second, one, other) for second in other.events):
            yield "one deed is the opposite of the other"


def _opposed(first: Event, second: Event, one: Sheet, other: Sheet) -> bool:
    """Whether two deeds exclude each other, and neither sentence tells of both."""
    if second.verb not in opposites().get(first.verb, ()) or first.negated != second.negated:
        return False
    return _may_be_one(first, second) and second.verb not in one.vector and first.verb not in other.vector


def _to_others(first: Event, second: Event, one: Sheet, other: Sheet) -> bool:
    """Whether one doer does it to two things that have names, neither of which the other sentence knows."""
    if first.subject != second.subject or first.object not in one.names or second.object not in other.names:
        return False
    return first.object not in other.vector and second.object not in one.vector and not _spelt_alike(first, second)


def _spelt_alike(first: Event, second: Event) -> bool:
    return fuzz.ratio(first.object, second.object) >= SPELLING


def _may_be_one(first: Event, second: Event) -> bool:
    """Whether two events of one verb may be one: some participant in common, or none said."""
    some, others = {first.subject, first.object} - {""}, {second.subject, second.object} - {""}
    return bool(some & others)


def _swapped(first: Event, second: Event) -> bool:
    return "" not in (first.subject, first.object) and (first.subject, first.object) == (second.object, second.subject)


def _ahead(event: Event) -> bool:
    return event.tense == "future" or event.modal in {"will", "would", "may", "might", "could"}


def _done(event: Event) -> bool:
    return event.tense == "past" and not event.modal
