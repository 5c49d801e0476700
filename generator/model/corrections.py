"""A person's judgements, as they stand in `seeds/corrections.yml`."""

from collections.abc import Mapping
from dataclasses import dataclass

from .span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article as a person points at them (W3C TextQuoteSelector, then position as a hint)."""

    article: str
    """The article, by code, file name, title or id, as written."""
    words: str
    """The words, or the beginning of them; empty where the whole article is meant."""
    before: str = ""
    """What stands just before them."""
    after: str = ""
    """What stands just after them."""
    near: int = 0
    """Number of the sentence near which they stood, or 0."""
    prints: str = ""
    """For an article as a whole: words of it (or its title) by which it is known under any other name or code."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the file, already parsed and checked for form."""

    kind: str
    """The key that opens the entry: `same`, `different`, `drop`, `speaker`, `date`, …"""
    fields: tuple[tuple[str, str | tuple[str, ...]], ...]
    """Its keys and values, in the order of the file, without `why` and `by`."""
    why: str = ""
    """The reason that the person gave."""
    by: str = ""
    """Who gave it."""
    source: str = "seeds/corrections.yml"
    """The file."""
    line: int = 0
    """1-based line of the entry."""
    passages: tuple[Passage, ...] = ()
    """Where it points, in the order of the file; empty for entries about names alone."""

    @property
    def values(self) -> Mapping[str, str | tuple[str, ...]]:
        """The fields as a mapping."""
        return dict(self.fields)


@dataclass(frozen=True, slots=True)
class Corrections:
    """The whole file."""

    entries: tuple[Correction, ...] = ()
    """In the order of the file."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction that changed something, for the mark on the page."""

    correction: Correction
    """The entry."""
    target: str
    """Id of what it changed: an actor, quote, statement, thread, article; or the key of a span."""
    place: Span | None = None
    """The words that it points at; None where it concerns an article as a whole or names alone."""
