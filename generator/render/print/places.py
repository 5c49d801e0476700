"""Where an extract stands: the apparatus `[003 ¶12]`, with its links inside the document and to the site."""

from collections.abc import Callable, Container
from typing import Any

from generator.model import Article, Dossier, Span

Place = Callable[[Span], dict[str, Any]]
"""A span to its place: `code`, `number` (0 where its article has no sentences), `to` (label of the sentence in the
same document, or empty) and `url` (address of the sentence on the published site, or empty)."""


def places(dossier: Dossier, printed: Container[str] = ()) -> Place:
    """The places of spans in a document that prints the sentences whose labels are in `printed`."""

    def place(span: Span) -> dict[str, Any]:
        article = dossier.article[span.article_id]
        number = sentence_number(dossier, span)
        label = sentence_label(article, number)
        return {
            "code": article.code,
            "number": number,
            "to": label if label in printed else "",
            "url": site_address(dossier, article, number),
        }

    return place


def sentence_number(dossier: Dossier, span: Span) -> int:
    """Number of the sentence in which the span begins; 0 where the article has none."""
    found = dossier.findings.get(span.article_id)
    return dossier.sentence_at(span).number if found and found.sentences else 0


def sentence_label(article: Article, number: int) -> str:
    """The name by which a document refers to one of its sentences; unique in a folder."""
    return f"s-{article.code}-{number}"


def site_address(dossier: Dossier, article: Article, number: int = 0) -> str:
    """Address of an article, or of its sentence, on the published site; empty without `site_url`."""
    site = dossier.settings.site_url
    if not site.startswith(("http://", "https://")):
        return ""
    return f"{site.rstrip('/')}/articles/{article.id}/" + (f"#s{number}" if number else "")
