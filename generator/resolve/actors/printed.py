"""A name of an article with what it names."""

from generator.model import ActorKind, Span

Printed = tuple[Span, str, ActorKind]
"""A name, its words and its kind."""
