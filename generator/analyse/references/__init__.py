"""Pronouns and descriptions, and whom they stand for."""

from collections.abc import Sequence

from generator.analyse.parsed import Parsed
from generator.model import Mention, Reference

from .persons import persons_of
from .pronouns import resolved_pronouns

__all__ = ["references_of"]


def references_of(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Reference, ...]:
    """Pronouns and descriptions in order, each with its antecedent where that is sure."""
    persons = persons_of(parsed, mentions)
    found = list(resolved_pronouns(parsed, persons))
    return tuple(sorted(found, key=lambda reference: reference.span))
