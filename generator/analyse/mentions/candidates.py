"""What may be a name, while its kind and edges are still open."""

from dataclasses import dataclass

from generator.model import ActorKind

KINDS = {
    "PERSON": ActorKind.PERSON,
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORG,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
}
"""The labels that name actors: OntoNotes' (spaCy's English models) and WikiNER's (its French ones)."""
PERSONS = frozenset(label for label, kind in KINDS.items() if kind is ActorKind.PERSON)
"""The labels of persons."""


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A stretch of the text that may name an actor; offsets are code points of the article."""

    start: int
    """First code point."""
    end: int
    """One past the last."""
    kind: ActorKind | None
    """What the model takes it for; None where a rule found it and nobody said."""
    source: str = "model"
    """`model`, or the rule that found it."""
    weight: float = 1.0
    """How much its kind counts in the vote over the article."""


def without_overlap(candidates: list[Candidate]) -> list[Candidate]:
    """In order of the text; of two that overlap the longer stays, then the earlier."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start, c.source)):
        places = range(candidate.start, candidate.end)
        if taken.isdisjoint(places):
            kept.append(candidate)
            taken.update(places)
    return sorted(kept, key=lambda c: c.start)
