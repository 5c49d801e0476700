"""Bare names that several persons of the folder, or one whose surname is a given name, may bear: for review."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.model import ActorKind

from .groups import Form, Groups
from .persons import is_full
from .sightings import Sighting
from .spelling import skeleton
from .written import person_words

MOST = 3
"""Persons, the most often named first, with whom a bare name is offered to be one: more choices help nobody."""
REASON = "a bare name that this person bears, and others may"


def ambiguous_names(sightings: Mapping[Form, Sighting], groups: Groups) -> Iterator[tuple[Form, Form, str]]:
    """Pairs of a person known only by a bare name and one who bears it in full, with the reason."""
    holders: dict[str, list[Form]] = defaultdict(list)
    bare: list[tuple[Form, str]] = []
    for form, sighting in sightings.items():
        if sighting.kind is ActorKind.PERSON:
            names = dict.fromkeys(text for text, _ in sighting.spelt)
            for surname in dict.fromkeys(_surname(name) for name in names if is_full(name)):
                holders[surname].append(form)
            if not any(map(is_full, names)):
                bare.append((form, _surname(next(iter(names)))))
    for form, surname in bare:
        ranked = sorted(holders.get(surname, ()), key=lambda holder: -len(sightings[holder].spans))
        yield from ((form, holder, REASON) for holder in ranked[:MOST] if groups.may_join(form, holder))


def _surname(name: str) -> str:
    return skeleton(person_words(name)[-1])
