"""What is known of one actor while the folder is read together."""

from dataclasses import dataclass, field

from generator.model import ActorKind, ActorLink, Merge, Span


@dataclass
class Portrait:
    """What is known of one actor before the folder's quotes are."""

    actor_id: str
    """Its id."""
    name: str
    """Name to show."""
    kind: ActorKind
    """Person, organisation or place."""
    spans: list[Span]
    """Its names."""
    spelt: dict[tuple[str, str], int]
    """How often each article spells it how: (words, article id)."""
    merges: tuple[Merge, ...] = ()
    """Why its spellings are one."""
    references: list[Span] = field(default_factory=list)
    """Pronouns and descriptions that stand for it."""
    nationalities: list[Span] = field(default_factory=list)
    """ "Russian" for Russia."""
    roles: list[tuple[Span, str]] = field(default_factory=list)
    """Roles as printed, with the rule."""
    possibly_same: list[ActorLink] = field(default_factory=list)
    """Actors that may be the same."""
