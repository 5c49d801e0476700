"""Roles as printed."""

from collections.abc import Sequence

from generator.model import Mention, Role

from .parsed import Parsed


def roles_of(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Role, ...]:
    """Roles in order, each with the mention that holds it where the text ties them."""
    return ()
