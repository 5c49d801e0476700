"""Pronouns and descriptions, and whom they stand for."""

from collections.abc import Sequence

from generator.analyse.parsed import Parsed
from generator.model import Mention, Reference, Role

from .descriptions import resolved_descriptions
from .organisations import resolved_organisations
from .persons import persons_of
from .pronouns import resolved_pronouns
from .voices import resolved_voices

__all__ = ["references_of"]


def references_of(parsed: Parsed, mentions: Sequence[Mention], roles: Sequence[Role]) -> tuple[Reference, ...]:
    """Pronouns and descriptions in order, each with its antecedent where that is sure."""
    persons = persons_of(parsed, mentions)
    organisations = tuple(resolved_organisations(parsed, mentions))
    found = [
        *organisations,
        *resolved_voices(parsed, mentions, organisations),
        *resolved_pronouns(parsed, persons),
        *resolved_descriptions(parsed, roles, persons),
    ]
    return tuple(sorted(found, key=lambda reference: reference.span))
