"""What `analyse` finds in one article alone; every finding is a span of its frozen text."""

from dataclasses import dataclass
from enum import StrEnum

from .article import BlockKind
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


class Certainty(StrEnum):
    """How the value of a date came about."""

    STATED = "stated"
    """The words name the calendar date ("12 February 2025")."""
    RESOLVED = "resolved"
    """Worked out by us from the words and the article's date ("Tuesday")."""
    UNRESOLVED = "unresolved"
    """A date is meant, but we cannot say which."""


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
class Occasion:
    """What a date belongs to, as the parse has it: for telling events of one day apart, never shown."""

    verb: str = ""
    """Lemma, lower case, of the verb that the date hangs on; empty where it hangs on a noun."""
    nouns: tuple[str, ...] = ()
    """Lemmas, lower case, of the nouns of the happening, in order."""
    known: tuple[str, ...] = ()
    """Those nouns that are spoken of as known ("the call", "today's talks")."""
    names: tuple[Span, ...] = ()
    """The last word of each name that takes part, in order."""
    tense: str = ""
    """`past`, `present`, `future`, `possible` ("would"), or empty where the clause does not say."""
    supposed: bool = False
    """Whether the sentence only supposes it ("If the council agrees …")."""


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date, time or duration in the text."""

    span: Span
    """The printed words."""
    value: str
    """ISO 8601 or TIMEX3 value (`2025-02-12`, `2021-12`, `P30D`, `PT90M`); empty where unresolved."""
    certainty: Certainty
    """Stated, resolved or unresolved."""
    granularity: str
    """`year`, `season`, `quarter`, `month`, `week`, `day`, `part of day`, `time`, or `duration`, `set`, `vague`."""
    rule: str
    """The rule that gave the value."""
    occasion: Occasion | None = None
    """What happened then; None for durations and sets."""


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
