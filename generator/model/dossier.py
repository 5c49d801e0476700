"""What `resolve` makes of all articles together: the whole briefing, before any page is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .article import Article, Problem
from .corrections import Applied
from .findings import ActorKind, Certainty, Findings, KeyPoint, Quote, Sentence
from .settings import Settings
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


@dataclass(frozen=True, slots=True)
class AttributedQuote:
    """A quote with its speaker's name."""

    id: str
    """Content id."""
    article_id: str
    """Where it stands."""
    quote: Quote
    """As found."""
    speaker_id: str | None
    """The actor; None is "unresolved", and shown as such."""
    speaker_rule: str
    """How the name came about."""
    channel_id: str | None = None
    """The actor that relays."""
    family_id: str | None = None
    """The family that it belongs to."""


@dataclass(frozen=True, slots=True)
class QuoteFamily:
    """The same utterance in several articles."""

    id: str
    """Content id."""
    quote_ids: tuple[str, ...]
    """Longest first."""
    origins: tuple[tuple[str, ...], ...]
    """Articles grouped by independent origin."""


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Articles that are one text: identical, near or syndicated copies, counted as one origin."""

    article_ids: tuple[str, ...]
    """In the order of the dossier."""
    reason: str
    """Identical, near copy (with the measured share), or "relays TASS"."""


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
class Doubt:
    """Something that a person should look at."""

    id: str
    """Content id."""
    kind: str
    """`same person`, `speaker`, `quote`, `statement`, `furniture`, `date`."""
    what: str
    """The question, in one sentence."""
    evidence: tuple[Span, ...]
    """Where to look."""
    correction: str
    """The line for corrections.yml, ready to paste (YAML)."""
    value: float
    """How much the answer would change; larger first."""
    otherwise: str = ""
    """The line for the opposite answer, ready to paste; empty where there is none."""


@dataclass(frozen=True, slots=True)
class HomePoint:
    """A key point of the whole dossier."""

    statement_id: str
    """The statement behind it."""
    span: Span
    """The wording that is shown."""


@dataclass(frozen=True)
class Dossier:
    """The whole briefing."""

    settings: Settings
    """What the owner chose."""
    articles: tuple[Article, ...]
    """In order."""
    findings: Mapping[str, Findings]
    """By article id."""
    actors: tuple[Actor, ...] = ()
    """Most salient first."""
    quotes: tuple[AttributedQuote, ...] = ()
    """In the order of articles and text."""
    families: tuple[QuoteFamily, ...] = ()
    """Most origins first."""
    copies: tuple[CopyGroup, ...] = ()
    """Articles that count as one origin."""
    threads: tuple[Thread, ...] = ()
    """By date; every article is in exactly one."""
    key_points: Mapping[str, tuple[KeyPoint, ...]] = field(default_factory=dict)
    """By article id, best first; pages show them in reading order."""
    home_points: tuple[HomePoint, ...] = ()
    """Best first."""
    statements: tuple[Statement, ...] = ()
    """Best first."""
    related: tuple[Related, ...] = ()
    """Most similar first."""
    disagreements: tuple[Disagreement, ...] = ()
    """In the order of their threads."""
    timeline: tuple[TimelineEntry, ...] = ()
    """By date; unresolved ones last."""
    doubts: tuple[Doubt, ...] = ()
    """Most valuable first."""
    applied: tuple[Applied, ...] = ()
    """Corrections that changed something."""
    problems: tuple[Problem, ...] = ()
    """What was skipped, cut or not matched, sorted."""

    @cached_property
    def article(self) -> Mapping[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def actor(self) -> Mapping[str, Actor]:
        """Actors by id."""
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def quote(self) -> Mapping[str, AttributedQuote]:
        """Quotes by id."""
        return {quote.id: quote for quote in self.quotes}

    @cached_property
    def family(self) -> Mapping[str, QuoteFamily]:
        """Families by id."""
        return {family.id: family for family in self.families}

    @cached_property
    def thread(self) -> Mapping[str, Thread]:
        """Threads by id."""
        return {thread.id: thread for thread in self.threads}

    @cached_property
    def thread_of(self) -> Mapping[str, Thread]:
        """The thread of an article, by article id."""
        return {article_id: thread for thread in self.threads for article_id in thread.article_ids}

    @cached_property
    def statement(self) -> Mapping[str, Statement]:
        """Statements by id."""
        return {statement.id: statement for statement in self.statements}

    def words(self, span: Span) -> str:
        """The text of a span.  Raises KeyError for an unknown article, SpanError for a span outside it."""
        return self.article[span.article_id].words(span)

    def sentence_at(self, span: Span) -> Sentence:
        """The numbered sentence in which the span begins (the nearest before it between sentences).

        Raises KeyError where the article has no findings, IndexError where it has no sentence.
        """
        sentences = self.findings[span.article_id].sentences
        low, high = 0, len(sentences)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if sentences[middle].span.start <= span.start else (low, middle)
        return sentences[max(low - 1, 0)]
