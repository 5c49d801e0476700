"""What `resolve` makes of all articles together: the whole briefing, before any page is drawn."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .actors import Actor
from .article import Article, Problem
from .corrections import Applied
from .doubts import Doubt
from .findings import Findings, KeyPoint
from .happenings import CopyGroup, Disagreement, HomePoint, Related, Statement, Thread, TimelineEntry
from .sentences import Sentence
from .settings import Settings
from .span import Span
from .utterances import AttributedQuote, QuoteFamily


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
    def applied_in(self) -> Mapping[str, Sequence[Applied]]:
        """Corrections that point at words, by article id."""
        found: dict[str, list[Applied]] = defaultdict(list)
        for applied in self.applied:
            if applied.place:
                found[applied.place.article_id].append(applied)
        return dict(found)

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
