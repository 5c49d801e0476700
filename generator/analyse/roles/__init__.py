"""Roles as printed."""

from collections.abc import Sequence

from generator.analyse.parsed import Parsed
from generator.model import Mention, Role

from .bare import bare_titles
from .printed import printed_roles

__all__ = ["bare_titles", "printed_roles", "roles_of"]


def roles_of(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Role, ...]:
    """Roles in order, each with the mention that holds it where the text ties them."""
    tied = printed_roles(parsed, mentions)
    bare = bare_titles(parsed, mentions, tied)
    return tuple(sorted([*tied, *bare], key=lambda role: role.span))
