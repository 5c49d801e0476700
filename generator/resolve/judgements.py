"""Corrections in the form that the steps of `resolve` read: spans and names, no file and no YAML."""

from dataclasses import dataclass

from generator.model import Span


@dataclass(frozen=True, slots=True)
class Judgements:
    """What a person decided; every step takes the part that concerns it."""

    same: tuple[tuple[str, ...], ...] = ()
    """Groups of names that are one actor."""
    different: tuple[tuple[str, ...], ...] = ()
    """Groups of names that are all different actors."""
    names: tuple[tuple[str, str], ...] = ()
    """A spelling of an actor, and the name to show."""
    roles: tuple[tuple[str, Span], ...] = ()
    """A name, and the printed words of a role of it."""
    dropped_actors: frozenset[str] = frozenset()
    """Names that are no actor."""
    speakers: tuple[tuple[Span, str], ...] = ()
    """First piece of a quote, and the name of its speaker (empty: unresolved)."""
    dropped_statements: frozenset[Span] = frozenset()
    """Sentences that make no statement."""
    joined_threads: tuple[tuple[str, ...], ...] = ()
    """Groups of article ids that are one thread."""
    split_threads: tuple[tuple[str, ...], ...] = ()
    """Groups of article ids that are a thread of their own, apart from all others."""
    thread_titles: tuple[tuple[str, str], ...] = ()
    """An article id, and the title of its thread."""
    origins: tuple[tuple[str, str], ...] = ()
    """An article id, and the name of the agency or outlet that it relays."""
    same_statements: tuple[tuple[Span, ...], ...] = ()
    """Groups of sentences that are one statement."""
    different_statements: tuple[tuple[Span, ...], ...] = ()
    """Groups of sentences that are all different statements."""
    quiet: frozenset[str] = frozenset()
    """Ids of doubts that a person has answered."""
