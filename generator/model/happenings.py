"""What happened: threads, statements, where sources differ, and when."""

from dataclasses import dataclass

from .dates import Certainty
from .span import Span


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Articles that are one text: identical, near or syndicated copies, counted as one origin."""

    article_ids: tuple[str, ...]
    """In the order of the dossier."""
    reason: str
    """Identical, near copy (with the measured share), or "relays TASS"."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """A sentence that mentions the event of an earlier thread."""

    sentence: Span
    """Where an article does so."""
    thread_id: str
    """The thread whose event it is."""
    date: str
    """The day that the sentence names, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Thread:
    """Articles that tell the same event."""

    id: str
    """Content id; also given to an article that is alone."""
    label: str
    """Its date and main actors."""
    date: str
    """Anchor date, ISO 8601, or empty."""
    article_ids: tuple[str, ...]
    """In order."""
    actor_ids: tuple[str, ...]
    """Main actors, most salient first."""
    looks_back: tuple[str, ...] = ()
    """Ids of threads that its articles refer back to."""
    look_backs: tuple[LookBack, ...] = ()
    """The sentences in which they do, in the order of articles and text."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact, as one or several articles report it."""

    id: str
    """Content id."""
    spans: tuple[Span, ...]
    """The sentences, in the order of the dossier; at least one."""
    thread_id: str | None
    """The thread that it belongs to."""
    origins: tuple[tuple[str, ...], ...]
    """Articles grouped by independent origin; their number is the count shown."""
    evidence: tuple[str, ...] = ()
    """What decided that they are the same, in words; empty for a statement of one article."""
    score: float = 0.0
    """How much it matters; larger is more."""
    near: tuple[str, ...] = ()
    """Ids of articles that say something like it, of which it is open whether they report the fact too; sorted."""


@dataclass(frozen=True, slots=True)
class Related:
    """Two sentences that look alike but failed the check."""

    first: Span
    """One sentence."""
    second: Span
    """The other, of another article."""
    similarity: float
    """0 to 1."""
    reason: str
    """What kept them apart."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement."""

    value: str
    """Our normalised value, shown as ours ("90 minutes")."""
    spans: tuple[Span, ...]
    """The printed words."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sources that differ on one point of one statement; no verdict."""

    id: str
    """Content id."""
    kind: str
    """`number`, `duration`, `date`, `place` or `actor`."""
    statement_id: str
    """The statement inside which they differ."""
    sides: tuple[Side, ...]
    """At least two, in the order of the dossier."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated moment, with every sentence that tells it."""

    id: str
    """Content id."""
    date: str
    """ISO 8601 or TIMEX3 value; sorts with the others; empty where unresolved."""
    granularity: str
    """As in DateExpression."""
    certainty: Certainty
    """The best of its sources."""
    thread_id: str | None
    """Its lane."""
    spans: tuple[Span, ...]
    """The sentences, in the order of the dossier."""
    expressions: tuple[Span, ...]
    """The printed dates."""
    announced: bool = False
    """Whether it lay in the future when it was written."""


@dataclass(frozen=True, slots=True)
class HomePoint:
    """A key point of the whole dossier."""

    statement_id: str
    """The statement behind it."""
    span: Span
    """The wording that is shown."""
