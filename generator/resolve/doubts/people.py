"""Actors that may be one."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from generator.model import Actor, Dossier, Doubt, doubt_id
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, name_list
from .question import Question

SPANS_SHOWN = 3
"""Namings of each that are shown."""


def people_questions(dossier: Dossier, judgements: Judgements) -> Iterator[Question]:
    """A question for each pair; those that a person called same or different are answered."""
    answered = {frozenset(group) for group in (*judgements.same, *judgements.different)}
    said = Counter(quote.speaker_id for quote in dossier.quotes)
    seen: set[frozenset[str]] = set()
    for actor in dossier.actors:
        for link in actor.possibly_same:
            other, pair = dossier.actor.get(link.actor_id), frozenset({actor.id, link.actor_id})
            if other is None or other.id == actor.id or pair in seen:
                continue
            seen.add(pair)
            if not any(_both_in(group, actor, other) for group in answered):
                first, second = sorted((actor, other), key=lambda a: (-len(a.mentions), a.name))
                key = doubt_id("same person", *sorted((_printed(first), _printed(second))))
                value = float(min(len(second.mentions), 20) + 2 * min(said[second.id], 10) + 1)
                yield Question(key, value, partial(_doubt, first, second, link.reason, key, value))


def _both_in(group: frozenset[str], actor: Actor, other: Actor) -> bool:
    return bool(group & _names(actor)) and bool(group & _names(other))


def _names(actor: Actor) -> set[str]:
    return {actor.name, *(spelling.text for spelling in actor.spellings)}


def _printed(actor: Actor) -> str:
    """A name that articles print, which an entry can find: the name shown, or the commonest spelling."""
    counts: Counter[str] = Counter()
    for spelling in actor.spellings:
        counts[spelling.text] += spelling.count
    return actor.name if actor.name in counts or not counts else min(counts, key=lambda text: (-counts[text], text))


def _doubt(first: Actor, second: Actor, reason: str, key: str, value: float) -> Doubt:
    names = name_list(_printed(first), _printed(second))
    because = f" ({reason})" if reason else ""
    return Doubt(
        id=key,
        kind="same person",
        what=f"Are {first.name} and {second.name} the same?{because}",
        evidence=(*first.mentions[:SPANS_SHOWN], *second.mentions[:SPANS_SHOWN]),
        correction=entry_line(("same", names)),
        value=value,
        otherwise=entry_line(("different", names)),
    )
