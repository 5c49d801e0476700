"""What the finished briefing shows at a place or under a name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import AttributedQuote, Dossier, Span, Statement
from generator.read.corrections.articles_named import folded_name


@dataclass(frozen=True)
class Shown:
    """A dossier, looked at from the places that corrections point at."""

    dossier: Dossier
    """The finished briefing."""

    def actors_called(self, name: str) -> tuple[str, ...]:
        """Ids of the actors of that name or spelling, whatever its case."""
        return self._actors.get(folded_name(name), ())

    def quote_at(self, place: Span) -> AttributedQuote | None:
        """The quote with a piece at a place."""
        said = self._quotes.get(place.article_id, ())
        return next((quote for quote in said if any(piece.overlaps(place) for piece in quote.quote.pieces)), None)

    def statements_at(self, place: Span) -> Sequence[Statement]:
        """Statements with a sentence at a place."""
        return [statement for span, statement in self._statements.get(place.article_id, ()) if span.overlaps(place)]

    def named_in(self, article_id: str, name: str) -> bool:
        """Whether an article is among those that name an actor, under that very name."""
        found = (self.dossier.actor[actor_id] for actor_id in self.actors_called(name))
        return any(
            folded_name(self.dossier.words(span)) == folded_name(name)
            for actor in found
            for span in actor.mentions
            if span.article_id == article_id
        )

    @cached_property
    def _quotes(self) -> Mapping[str, list[AttributedQuote]]:
        found: dict[str, list[AttributedQuote]] = defaultdict(list)
        for said in self.dossier.quotes:
            found[said.article_id].append(said)
        return found

    @cached_property
    def _statements(self) -> Mapping[str, list[tuple[Span, Statement]]]:
        found: dict[str, list[tuple[Span, Statement]]] = defaultdict(list)
        for statement in self.dossier.statements:
            for span in statement.spans:
                found[span.article_id].append((span, statement))
        return found

    @cached_property
    def _actors(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for name, actor_id in self._names():
            found[folded_name(name)][actor_id] = None
        return {name: tuple(ids) for name, ids in found.items()}

    def _names(self) -> Iterator[tuple[str, str]]:
        for actor in self.dossier.actors:
            for name in (actor.name, *(spelling.text for spelling in actor.spellings)):
                yield name, actor.id
