"""Actors that may be one."""

from collections import Counter
from collections.abc import Iterator

from generator.model import Actor, Dossier, Doubt, content_hash
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, name_list

SPANS_SHOWN = 3
"""Namings of each that are shown."""


def people_doubts(dossier: Dossier, judgements: Judgements) -> Iterator[Doubt]:
    """A doubt for each pair; those that a person called same or different are answered."""
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
                yield _doubt(actor, other, link.reason, said)


def _both_in(group: frozenset[str], actor: Actor, other: Actor) -> bool:
    return bool(group & _names(actor)) and bool(group & _names(other))


def _names(actor: Actor) -> set[str]:
    return {actor.name, *(spelling.text for spelling in actor.spellings)}


def _doubt(actor: Actor, other: Actor, reason: str, said: Counter[str | None]) -> Doubt:
    first, second = sorted((actor, other), key=lambda a: (-len(a.mentions), a.name))
    names = name_list(first.name, second.name)
    because = f" ({reason})" if reason else ""
    return Doubt(
        id="doubt-" + content_hash("same person", *sorted((first.name, second.name))),
        kind="same person",
        what=f"Are {first.name} and {second.name} the same?{because}",
        evidence=(*first.mentions[:SPANS_SHOWN], *second.mentions[:SPANS_SHOWN]),
        correction=entry_line(("same", names)),
        value=float(min(len(second.mentions), 20) + 2 * min(said[second.id], 10) + 1),
        otherwise=entry_line(("different", names)),
    )
