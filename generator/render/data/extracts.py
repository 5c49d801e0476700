"""A span as data: where it is, and its words where they may be shown."""

from dataclasses import dataclass
from typing import Any

from generator.model import Article, Dossier, Span
from generator.render.register import Register


@dataclass(frozen=True)
class Extracts:
    """Makes records of spans."""

    register: Register
    """Whose spans they are."""

    @property
    def dossier(self) -> Dossier:
        """The dossier of that register."""
        return self.register.dossier

    def level(self, article: Article) -> str:
        """How much of an article may be shown: `full`, `excerpts` or `none`."""
        return self.register.level(article)

    def words(self, span: Span) -> str | None:
        """The words of a span; None where they must not be shown."""
        article = self.dossier.article[span.article_id]
        return None if self.level(article) == "none" else article.words(span)

    def sentence(self, span: Span) -> int | None:
        """Number of the sentence in which a span begins; None where the article has none."""
        findings = self.dossier.findings.get(span.article_id)
        return self.dossier.sentence_at(span).number if findings and findings.sentences else None

    def record(self, span: Span) -> dict[str, Any]:
        """The span as it stands in `dossier.json`."""
        return {
            "article": span.article_id,
            "start": span.start,
            "end": span.end,
            "sentence": self.sentence(span),
            "text": self.words(span),
        }

    def records(self, spans: tuple[Span, ...]) -> list[dict[str, Any]]:
        """Several spans, in order."""
        return [self.record(span) for span in spans]

    def page(self, span: Span) -> str:
        """Address of the sentence on the site, from its root."""
        number = self.sentence(span)
        return f"articles/{span.article_id}/" + (f"#s{number}" if number else "#text")
