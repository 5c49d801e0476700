"""Two sentences that tell one thing of two people or places: alike in all but the names that stand in one slot."""

from collections.abc import Iterator, Mapping

from .sheets import Sheet


def rivals_of(one: Sheet, other: Sheet, *, done: bool) -> frozenset[str]:
    """Stems of the names that fill one slot in two ways: who did it, and where or from where; empty for none.

    `done`: whether the two tell one deed of the same participants, so that it can have only one place.
    """
    pairs = [*_doers(one, other), *(_scenes(one.scenes, other.scenes) if done else ())]
    return frozenset(stem for pair in pairs for stem in pair)


def alike_besides(one: Sheet, other: Sheet, apart: frozenset[str]) -> float:
    """Cosine of two sentences without some stems, 0 to 1; 0 where nothing else is left of one."""
    both = sum(one.vector[s] * other.vector[s] for s in sorted(one.vector.keys() & other.vector.keys() - apart))
    lengths = [sum(w * w for s, w in sorted(sheet.vector.items()) if s not in apart) for sheet in (one, other)]
    return both / (lengths[0] * lengths[1]) ** 0.5 if all(lengths) else 0.0


def _doers(one: Sheet, other: Sheet) -> Iterator[frozenset[str]]:
    """The names of two people of whom each does the same to the same thing."""
    for first in one.events:
        for second in other.events:
            told = first.object and (first.verb, first.object) == (second.verb, second.object)
            if told and first.negated == second.negated:
                yield from _unlike(_called(one, first.subject), _called(other, second.subject))


def _called(sheet: Sheet, subject: str) -> frozenset[str]:
    return frozenset(stem for name in sheet.people if subject in name for stem in name)


def _scenes(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    """The names of two places behind one preposition."""
    for preposition in sorted(one.keys() & other.keys()):
        yield from _unlike(one[preposition], other[preposition])


def _unlike(one: frozenset[str], other: frozenset[str]) -> Iterator[frozenset[str]]:
    if one and other and not one & other:
        yield one | other
