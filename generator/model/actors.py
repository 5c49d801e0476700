"""Who is who: an actor as all articles call it."""

from dataclasses import dataclass

from .findings import ActorKind
from .span import Span


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which an article writes an actor's name."""

    text: str
    """The name as printed."""
    article_id: str
    """Where."""
    count: int
    """How often."""


@dataclass(frozen=True, slots=True)
class PrintedRole:
    """A role of an actor, verbatim."""

    span: Span
    """The printed words."""
    rule: str
    """How it was tied to the actor."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two spellings are one actor."""

    names: tuple[str, str]
    """The two spellings."""
    reason: str
    """The rule, in words."""


@dataclass(frozen=True, slots=True)
class ActorLink:
    """A tie from one actor to another."""

    actor_id: str
    """The other."""
    count: int
    """How often (sentences that name both)."""
    reason: str = ""
    """For "possibly the same": why."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation or place, as all articles call it."""

    id: str
    """Slug of the name and a hash; the name of its page."""
    name: str
    """The fullest common spelling."""
    kind: ActorKind
    """Person, organisation or place."""
    mentions: tuple[Span, ...]
    """Every naming of it, in the order of articles and text."""
    spellings: tuple[Spelling, ...] = ()
    """Most frequent first."""
    references: tuple[Span, ...] = ()
    """Pronouns and descriptions that stand for it."""
    nationalities: tuple[Span, ...] = ()
    """ "Russian" for Russia: counted apart."""
    roles: tuple[PrintedRole, ...] = ()
    """As printed, in order."""
    merges: tuple[Merge, ...] = ()
    """Why its spellings are one."""
    possibly_same: tuple[ActorLink, ...] = ()
    """Actors that may be the same, for review."""
    seen_with: tuple[ActorLink, ...] = ()
    """Actors named in the same sentences, most often first."""
    salience: float = 0.0
    """Order of who matters; larger is more."""
    salience_in: tuple[tuple[str, float], ...] = ()
    """How much it matters in each article that names it: (article id, 0 to 1), in the order of the dossier."""
    article_ids: tuple[str, ...] = ()
    """Articles that name it, in the order of the dossier."""
    has_page: bool = False
    """Whether it has something to say: a quote, or two articles."""
