"""What `analyse` finds in one article alone; every finding is a span of its frozen text."""

from dataclasses import dataclass
from enum import StrEnum

from .dates import DateExpression
from .sentences import Sentence
from .span import Span


class ActorKind(StrEnum):
    """Who can be an actor."""

    PERSON = "PERSON"
    ORG = "ORG"
    PLACE = "PLACE"


class MentionForm(StrEnum):
    """How an actor is named in a mention."""

    NAME = "name"
    NATIONALITY = "nationality"
    """ "Russian": counts toward a country only as such."""


class QuoteKind(StrEnum):
    """How much of the words is the speaker's."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text."""

    span: Span
    """The name without titles and possessive ("Vladimir V. Putin")."""
    kind: ActorKind
    """Person, organisation or place."""
    form: MentionForm = MentionForm.NAME
    """Name or nationality."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or description that stands for an actor ("he", "the tycoon")."""

    span: Span
    """The words."""
    antecedent: Span | None
    """Span of the mention in the same article that it stands for; None where unsure."""
    rule: str
    """The rule that decided."""
    confidence: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role as printed ("Kremlin spokesman")."""

    span: Span
    """The words of the role, without article ("the")."""
    holder: Span | None
    """Span of the mention whose role it is; None for a bare title ("the Kremlin press secretary")."""
    rule: str
    """The rule that found it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody is reported to have said."""

    pieces: tuple[Span, ...]
    """The utterance in the order of the text, marks included where direct; several where the cue interrupts."""
    kind: QuoteKind
    """Direct, mixed or indirect."""
    cue: Span | None
    """The reporting words ("said", "according to")."""
    speaker: Span | None
    """The words that name the speaker, as they stand: a name, a title, a pronoun."""
    channel: Span | None
    """The agency that only relays ("as quoted by AFP")."""
    rule: str
    """The rule that found it."""
    confidence: float
    """0 to 1; below `DOUBTFUL` it is listed for review."""


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A sentence that carries the article."""

    span: Span
    """The whole sentence."""
    score: float
    """What the article alone says for it; larger is better."""
    speaker: Span | None = None
    """The mention to show beside it where the sentence itself says only "he"."""
    pinned: bool = False
    """Whether a person put it there."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one article."""

    article_id: str
    """Whose findings they are."""
    text_sha256: str
    """SHA-256 of the text that was analysed."""
    model: str
    """Name and version of the language model, or empty where nothing was analysed."""
    sentences: tuple[Sentence, ...] = ()
    """In order; numbers run from 1."""
    mentions: tuple[Mention, ...] = ()
    """Names, in order, without overlap."""
    references: tuple[Reference, ...] = ()
    """Pronouns and descriptions, in order."""
    roles: tuple[Role, ...] = ()
    """In order."""
    quotes: tuple[Quote, ...] = ()
    """In order of the first piece."""
    dates: tuple[DateExpression, ...] = ()
    """In order, without overlap."""
    key_points: tuple[KeyPoint, ...] = ()
    """Candidates, best first."""
    outlet_key_points: tuple[Span, ...] = ()
    """The outlet's own list, in order."""
    problems: tuple[str, ...] = ()
    """What was cut or failed in the analysis, in words."""
