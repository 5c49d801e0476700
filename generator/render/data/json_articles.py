"""An article in `dossier.json`: what it states of itself, and what was found in it alone."""

from typing import Any

from generator.model import Article, DateExpression, KeyPoint, Metadata, Stated

from .extracts import Extracts

KEYS = (
    "title", "publisher", "author", "date", "modified", "accessed",
    "url", "language", "translated", "origin", "licence", "publish",
)  # fmt: skip


def article_record(see: Extracts, article: Article) -> dict[str, Any]:
    """An article and what was found in it; its text only where the whole of it may be shown."""
    findings = see.dossier.findings[article.id]
    thread = see.dossier.thread_of.get(article.id)
    return {
        "id": article.id,
        "code": article.code,
        "source": article.source,
        "source_sha256": article.source_sha256,
        "text_sha256": article.sha256,
        "page": f"articles/{article.id}/",
        "metadata": _metadata(article.metadata),
        "shown": see.level(article),
        "not_analysed": article.analysable,
        "thread": thread.id if thread else None,
        "text": article.text if see.level(article) == "full" else None,
        "sentences": [{"number": s.number, "start": s.span.start, "end": s.span.end} for s in findings.sentences],
        "key_points": [_key_point(see, point) for point in see.dossier.key_points.get(article.id, ())],
        "outlet_key_points": see.records(findings.outlet_key_points),
        "dates": [_date(see, date) for date in findings.dates],
        "only_here": [statement.id for statement in see.register.only_here.get(article.id, ())],
        "missing_here": [statement.id for statement in see.register.missing_here.get(article.id, ())],
    }


def _metadata(metadata: Metadata) -> dict[str, Any]:
    stated: dict[str, Stated | None] = {key: getattr(metadata, key) for key in KEYS}
    return {
        key: {"value": value.value, "from": str(value.provenance), "editorial": value.editorial}
        for key, value in stated.items()
        if value is not None
    }


def _key_point(see: Extracts, point: KeyPoint) -> dict[str, Any]:
    return {**see.record(point.span), "pinned": point.pinned}


def _date(see: Extracts, date: DateExpression) -> dict[str, Any]:
    value = {"value": date.value, "certainty": str(date.certainty), "granularity": date.granularity}
    return {**see.record(date.span), **value}
