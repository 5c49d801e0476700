"""The numbered sentences of an article, and what each says, for comparing it with those of others."""

from dataclasses import dataclass

from .article import BlockKind
from .span import Span


@dataclass(frozen=True, slots=True)
class Event:
    """What one verb of a sentence says: who did what to whom, and whether it is so."""

    verb: str
    """Lemma, lower case."""
    subject: str = ""
    """Head word of who does it, lower case (also of the "by" phrase of a passive); empty where not said."""
    object: str = ""
    """Head word of what it is done to, lower case (also the subject of a passive)."""
    negated: bool = False
    """Whether the sentence says that it is not so."""
    modal: str = ""
    """`will`, `would`, `may`, `should` … where it is not said to be a fact; empty for a plain one."""
    tense: str = ""
    """`past`, `present` or `future`; empty where unknown."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in a sentence and what it counts ("23 pirates")."""

    span: Span
    """The number as printed, without what is counted ("more than 23" is "23")."""
    noun: str
    """Lemma of the thing counted, lower case."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A numbered sentence of the article: what a reader can point at."""

    span: Span
    """The sentence without surrounding white space."""
    number: int
    """1-based; the anchor `#s12` on the page and `¶12` in print.  Furniture has none."""
    kind: BlockKind
    """Kind of the block that it stands in."""
    terms: tuple[str, ...] = ()
    """Lemmas of its content words, lower case, in order: what statements are compared by."""
    tense: str = ""
    """`past`, `present` or `future` of the main verb; empty where unknown."""
    events: tuple[Event, ...] = ()
    """What its verbs say, in order: lets a check see that two alike sentences say opposite things."""
    counted: tuple[Counted, ...] = ()
    """Its numbers that count something, in order."""
