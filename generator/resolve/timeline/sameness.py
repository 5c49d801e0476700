"""Whether two dated sentences of one day tell the same happening: by its kind and by who takes part."""

from functools import cache
from importlib import resources

import yaml

from generator.resolve.agreement.stems import stem
from generator.resolve.agreement.weights import light, unspecific

from .moments import Moment


@cache
def _nouns() -> frozenset[str]:
    text = resources.files(__package__).joinpath("happenings.yml").read_text("utf-8")
    return frozenset(stem(noun) for noun in yaml.safe_load(text)["nouns"])


def kinds_of(moment: Moment) -> tuple[str, ...]:
    """Stems of the words that say what happened; verbs that name no deed ("said", "began", "called") are none."""
    occasion = moment.expression.occasion
    if occasion is None:
        return ()
    nouns = [noun for noun in occasion.nouns if stem(noun) in _nouns() or noun not in unspecific()]
    verbs = [occasion.verb] if occasion.verb and occasion.verb not in light() | unspecific() else []
    return tuple(dict.fromkeys(map(stem, verbs + nouns)))


def known_in(moment: Moment) -> frozenset[str]:
    """Stems of the happenings that the moment speaks of as known."""
    occasion = moment.expression.occasion
    return frozenset(map(stem, occasion.known)) & _nouns() if occasion else frozenset()


def is_same_happening(one: Moment, other: Moment) -> bool:
    """Same kind, and the names of one among those of the other.

    A shared noun of happening is enough; "won" needs what was won, or a second name.  Where one side gives no names
    it must speak of the happening as known.
    """
    shared = frozenset(kinds_of(one)) & frozenset(kinds_of(other))
    happenings = shared & _nouns()
    if not one.names or not other.names:
        nameless = [m for m in (one, other) if not m.names]
        return all(happenings & known_in(m) for m in nameless)
    if are_others(one, other):
        return False
    return bool(happenings) or len(shared) > 1 or (bool(shared) and len(one.names & other.names) > 1)


def are_others(one: Moment, other: Moment) -> bool:
    """Whether each names somebody whom the other does not."""
    return not (one.names <= other.names or other.names <= one.names)


def is_another(one: Moment, other: Moment) -> bool:
    """Whether like words tell two events: at other times, by other people, or two calls with other people.

    Who only says so ("Nordsund announced on Friday …") may be another each time.
    """
    kinds, others = kinds_of(one), kinds_of(other)
    if kinds and others and _of_strangers(one, other):
        return True
    happenings = _nouns().intersection(kinds, others)
    return _at_other_times(one, other) or (bool(happenings) and are_others(one, other))


def _of_strangers(one: Moment, other: Moment) -> bool:
    """Whether both give names, and none alike; four letters are enough for one that is spelt in several ways."""
    names, others = ({name[:4] for name in m.names} for m in (one, other))
    return bool(names and others) and names.isdisjoint(others)


def _at_other_times(one: Moment, other: Moment) -> bool:
    """Whether both sentences name times of day, and none in common."""
    return bool(one.times and other.times) and one.times.isdisjoint(other.times)
