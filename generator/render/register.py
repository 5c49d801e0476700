"""What the pages look up: the dossier turned round, once, so that no page searches through all of it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import (
    Actor,
    Article,
    AttributedQuote,
    CopyGroup,
    Correction,
    Disagreement,
    Dossier,
    PrintedRole,
    Span,
    Statement,
    TimelineEntry,
)
from generator.render.doubtful import doubtful
from generator.resolve.agreement import missing_here, only_here


@dataclass(frozen=True)
class Register:
    """Backlinks of a dossier."""

    dossier: Dossier
    """What it indexes."""

    @cached_property
    def quotes_in(self) -> Mapping[str, list[AttributedQuote]]:
        """Quotes by article id, in the order of the text."""
        found: dict[str, list[AttributedQuote]] = defaultdict(list)
        for quote in self.dossier.quotes:
            found[quote.article_id].append(quote)
        return found

    def speaker(self, quote: AttributedQuote) -> Actor | None:
        """Who said it; None where that is not resolved."""
        return self.dossier.actor.get(quote.speaker_id or "")

    def doubtful(self, quote: AttributedQuote) -> bool:
        """Whether it may be none, and the page says so."""
        return doubtful(self.dossier, quote)

    @cached_property
    def quotes_by(self) -> Mapping[str | None, list[AttributedQuote]]:
        """Quotes by actor, an empty list for those who said nothing; None gathers the unresolved ones."""
        found: dict[str | None, list[AttributedQuote]] = {None: [], **{actor.id: [] for actor in self.dossier.actors}}
        for quote in self.dossier.quotes:
            found[quote.speaker_id if quote.speaker_id in self.dossier.actor else None].append(quote)
        return found

    @cached_property
    def actors_in(self) -> Mapping[str, list[Actor]]:
        """Actors by article id, most salient first."""
        found: dict[str, list[Actor]] = defaultdict(list)
        for actor in self.dossier.actors:
            for article_id in actor.article_ids:
                found[article_id].append(actor)
        return found

    @cached_property
    def mentions_in(self) -> Mapping[str, list[tuple[Span, Actor]]]:
        """Namings of actors by article id."""
        found: dict[str, list[tuple[Span, Actor]]] = defaultdict(list)
        for actor in self.dossier.actors:
            for span in actor.mentions:
                found[span.article_id].append((span, actor))
        return found

    @cached_property
    def shared(self) -> tuple[Statement, ...]:
        """Statements that several articles report, in the order of the dossier."""
        return tuple(s for s in self.dossier.statements if len({span.article_id for span in s.spans}) > 1)

    @cached_property
    def shared_in(self) -> Mapping[str | None, list[Statement]]:
        """Shared statements by thread id."""
        found: dict[str | None, list[Statement]] = defaultdict(list)
        for statement in self.shared:
            found[statement.thread_id].append(statement)
        return found

    @cached_property
    def only_here(self) -> Mapping[str, Sequence[Statement]]:
        """Statements that an article alone makes, best first, by article id."""
        return only_here(self.dossier)

    @cached_property
    def missing_here(self) -> Mapping[str, Sequence[Statement]]:
        """Statements of others that an article does not make, best first, by article id."""
        return missing_here(self.dossier)

    @cached_property
    def differing_in(self) -> Mapping[str | None, list[Disagreement]]:
        """Disagreements by the thread of their statement."""
        found: dict[str | None, list[Disagreement]] = defaultdict(list)
        for disagreement in self.dossier.disagreements:
            statement = self.dossier.statement.get(disagreement.statement_id)
            found[statement.thread_id if statement else None].append(disagreement)
        return found

    @cached_property
    def moments_in(self) -> Mapping[str | None, list[TimelineEntry]]:
        """Timeline entries by thread id."""
        found: dict[str | None, list[TimelineEntry]] = defaultdict(list)
        for entry in self.dossier.timeline:
            found[entry.thread_id].append(entry)
        return found

    @cached_property
    def copies_with(self) -> Mapping[str, list[CopyGroup]]:
        """Groups of copies by article id."""
        found: dict[str, list[CopyGroup]] = defaultdict(list)
        for group in self.dossier.copies:
            for article_id in group.article_ids:
                found[article_id].append(group)
        return found

    @cached_property
    def mended(self) -> Mapping[str, list[Correction]]:
        """Corrections by what they changed: an id, or the key of a span.

        An article has those of it as a whole; what points at words of it is told where they stand (`mended_at`).
        """
        found: dict[str, list[Correction]] = defaultdict(list)
        for applied in self.dossier.applied:
            if not (applied.place and applied.target in self.dossier.article):
                found[applied.target].append(applied.correction)
        return dict(found)

    @cached_property
    def roles_in(self) -> Mapping[tuple[str, str], list[PrintedRole]]:
        """Roles by actor id and article id, in order."""
        found: dict[tuple[str, str], list[PrintedRole]] = defaultdict(list)
        for actor in self.dossier.actors:
            for role in actor.roles:
                found[actor.id, role.span.article_id].append(role)
        return found

    @cached_property
    def roles_of(self) -> Mapping[str, PrintedRole]:
        """The role that is printed most often (of equals, the first), by actor id."""
        return {actor.id: self._usual_role(actor) for actor in self.dossier.actors if actor.roles}

    def _usual_role(self, actor: Actor) -> PrintedRole:
        texts = [self.dossier.words(role.span).casefold() for role in actor.roles]
        usual = Counter(texts).most_common(1)[0][0]
        return actor.roles[texts.index(usual)]

    @cached_property
    def outlets(self) -> tuple[str, ...]:
        """Known outlets, most articles first, then by name."""
        counts = Counter(article.outlet for article in self.dossier.articles if article.outlet)
        return tuple(sorted(counts, key=lambda outlet: (-counts[outlet], outlet)))

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """Days of publication, oldest first, without those that are unknown."""
        return tuple(sorted(article.date for article in self.dossier.articles if article.date))

    def level(self, article: Article) -> str:
        """How much of an article may be shown: `full`, `excerpts` or `none`."""
        stated = article.metadata.publish.value if article.metadata.publish else self.dossier.settings.publish
        if stated == "none":
            return "none"
        return "full" if article.published_whole and stated == "full" else "excerpts"

    @cached_property
    def withheld(self) -> frozenset[Correction]:
        """Entries of the corrections file that hold words of an article of which none may be published."""
        points = ((done.correction, done.place) for done in self.dossier.applied if done.place)
        return frozenset(entry for entry, at in points if self.level(self.dossier.article[at.article_id]) == "none")
