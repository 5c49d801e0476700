"""The rows of each table."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model import Dossier, Span
from generator.render.register import Register

from .extracts import Extracts

Cell = str | int | float | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Rows:
    """Makes the rows; columns are named in `tables`."""

    register: Register
    """Whose rows they are."""

    @cached_property
    def _see(self) -> Extracts:
        return Extracts(self.register)

    @property
    def dossier(self) -> Dossier:
        """The dossier of that register."""
        return self.register.dossier

    def _at(self, span: Span) -> Row:
        code = self.dossier.article[span.article_id].code
        see = self._see
        return (span.article_id, code, span.start, span.end, see.sentence(span), see.words(span), see.page(span))

    def articles(self) -> Iterator[Row]:
        """One row an article."""
        for article in self.dossier.articles:
            told = article.metadata
            stated = (told.url, told.language, told.translated, told.origin)
            thread = self.dossier.thread_of.get(article.id)
            yield (
                article.id,
                article.code,
                article.source,
                article.title,
                article.outlet or None,
                article.date or None,
                *(value.value if value else None for value in stated),
                thread.id if thread else None,
                f"articles/{article.id}/",
                article.sha256,
            )

    def actors(self) -> Iterator[Row]:
        """One row an actor; its spellings joined by `; `."""
        for actor in self.dossier.actors:
            spellings = "; ".join(dict.fromkeys(spelling.text for spelling in actor.spellings))
            page = f"actors/{actor.id}/" if actor.has_page else None
            counts = (len(actor.article_ids), len(actor.mentions))
            yield (actor.id, actor.name, str(actor.kind), *counts, spellings, page)

    def mentions(self) -> Iterator[Row]:
        """One row a naming."""
        for actor in self.dossier.actors:
            yield from ((actor.id, *self._at(span)) for span in actor.mentions)

    def roles(self) -> Iterator[Row]:
        """One row a printed role."""
        for actor in self.dossier.actors:
            yield from ((actor.id, actor.name, *self._at(role.span)) for role in actor.roles)

    def quotes(self) -> Iterator[Row]:
        """One row a piece of a quote."""
        for said in self.dossier.quotes:
            article = self.dossier.article[said.article_id]
            speaker = self.dossier.actor.get(said.speaker_id or "")
            who = (*((speaker.id, speaker.name) if speaker else (None, None)), said.speaker_rule)
            where = (article.outlet or None, article.date or None, said.family_id)
            how = (said.quote.rule, round(said.quote.confidence, 3))
            for number, piece in enumerate(said.quote.pieces, 1):
                yield (said.id, number, str(said.quote.kind), *who, *where, *how, *self._at(piece))

    def key_points(self) -> Iterator[Row]:
        """One row a key point of an article, best first."""
        for article in self.dossier.articles:
            points = self.dossier.key_points.get(article.id, ())
            yield from ((rank, *self._at(point.span)) for rank, point in enumerate(points, 1))

    def dates(self) -> Iterator[Row]:
        """One row a printed date."""
        for article in self.dossier.articles:
            for date in self.dossier.findings[article.id].dates:
                yield (date.value or None, date.granularity, str(date.certainty), *self._at(date.span))

    def timeline(self) -> Iterator[Row]:
        """One row a sentence of a dated moment."""
        for entry in self.dossier.timeline:
            what = (entry.id, entry.date or None, entry.granularity, str(entry.certainty), entry.thread_id)
            yield from ((*what, *self._at(span)) for span in entry.spans)

    def threads(self) -> Iterator[Row]:
        """One row an article of a thread."""
        for thread in self.dossier.threads:
            yield from ((thread.id, thread.label, thread.date or None, article) for article in thread.article_ids)

    def statements(self) -> Iterator[Row]:
        """One row a sentence of a statement."""
        for statement in self.dossier.statements:
            what = (statement.id, statement.thread_id, len(statement.origins))
            yield from ((*what, *self._at(span)) for span in statement.spans)

    def disagreements(self) -> Iterator[Row]:
        """One row a wording on one side of a disagreement."""
        for found in self.dossier.disagreements:
            for number, side in enumerate(found.sides, 1):
                what = (found.id, found.kind, found.statement_id, number, side.value)
                yield from ((*what, *self._at(span)) for span in side.spans)
