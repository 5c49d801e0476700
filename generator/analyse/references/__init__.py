"""Pronouns and descriptions, and whom they stand for."""

from collections.abc import Sequence

from generator.analyse.parsed import Parsed
from generator.model import Mention, Reference

from .descriptions import resolved_descriptions
from .persons import persons_of
from .pronouns import resolved_pronouns

__all__ = ["references_of"]


def references_of(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Reference, ...]:
    """Pronouns and descriptions in order, each with its antecedent where that is sure."""
    persons = persons_of(parsed, mentions)
    found = [*resolved_pronouns(parsed, persons), *resolved_descriptions(parsed, mentions, persons)]
    return tuple(sorted(found, key=lambda reference: reference.span))
