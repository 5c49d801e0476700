"""`dossier.json`: the whole briefing as one document, described by its JSON Schema."""

import json
from importlib.resources import files
from typing import Any

from generator.model import Actor, Applied, Article, AttributedQuote, Disagreement, Dossier, Metadata, Stated, Statement
from generator.resolve.agreement import missing_here, only_here

from .extracts import Extracts

FORMAT = "1"
"""Version of the form; a change that breaks a reader raises it."""
KEYS = (
    "title", "publisher", "author", "date", "modified", "accessed",
    "url", "language", "translated", "origin", "licence", "publish",
)  # fmt: skip


def schema() -> bytes:
    """The JSON Schema (2020-12) of `dossier.json`."""
    return files(__package__).joinpath("dossier.schema.json").read_bytes()


def dossier_json(dossier: Dossier) -> bytes:
    """The document, UTF-8, a record on each line, so that two editions can be compared line by line.

    With every value on a line of its own it took several times as long: Python's fast encoder never indents.
    """
    fields = (f"{_json(key)}: {_lines(value)}" for key, value in document_of(dossier).items())
    return ("{\n" + ",\n".join(fields) + "\n}\n").encode("utf-8", "replace")


def _lines(value: object) -> str:
    """A list with each of its records on a line; anything else on one."""
    if not isinstance(value, list) or not value:
        return _json(value)
    return "[\n" + ",\n".join(map(_json, value)) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def document_of(dossier: Dossier) -> dict[str, Any]:
    """The document as plain data."""
    see = Extracts(dossier)
    only, missing = only_here(dossier), missing_here(dossier)
    return {
        "$schema": "schema/dossier.schema.json",
        "format": FORMAT,
        "title": dossier.settings.title,
        "description": dossier.settings.description,
        "url": dossier.settings.site_url,
        "models": sorted({found.model for found in dossier.findings.values() if found.model}),
        "articles": [
            {
                **_article(dossier, see, article),
                "only_here": [s.id for s in only.get(article.id, ())],
                "missing_here": [s.id for s in missing.get(article.id, ())],
            }
            for article in dossier.articles
        ],
        "actors": [_actor(see, actor) for actor in dossier.actors],
        "quotes": [_quote(see, quote) for quote in dossier.quotes],
        "quote_families": [
            {"id": f.id, "quotes": list(f.quote_ids), "origins": [list(o) for o in f.origins]} for f in dossier.families
        ],
        "copies": [{"articles": list(c.article_ids), "reason": c.reason} for c in dossier.copies],
        "threads": [
            {
                "id": t.id,
                "label": t.label,
                "date": t.date,
                "articles": list(t.article_ids),
                "actors": list(t.actor_ids),
                "looks_back": list(t.looks_back),
                "look_backs": [
                    {"thread": back.thread_id, "date": back.date, **see.record(back.sentence)} for back in t.look_backs
                ],
            }
            for t in dossier.threads
        ],
        "statements": [_statement(see, statement) for statement in dossier.statements],
        "disagreements": [_disagreement(see, found) for found in dossier.disagreements],
        "timeline": [
            {
                "id": e.id,
                "date": e.date,
                "granularity": e.granularity,
                "certainty": str(e.certainty),
                "thread": e.thread_id,
                "announced": e.announced,
                "sentences": see.records(e.spans),
                "expressions": see.records(e.expressions),
            }
            for e in dossier.timeline
        ],
        "key_points": [{"statement": p.statement_id, **see.record(p.span)} for p in dossier.home_points],
        "corrections": [_applied(applied) for applied in dossier.applied],
        "problems": [
            {"source": p.source, "line": p.line, "code": p.code, "what": p.what, "severity": str(p.severity)}
            for p in dossier.problems
        ],
    }


def _article(dossier: Dossier, see: Extracts, article: Article) -> dict[str, Any]:
    findings = dossier.findings[article.id]
    thread = dossier.thread_of.get(article.id)
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
        "key_points": [
            {**see.record(point.span), "pinned": point.pinned} for point in dossier.key_points.get(article.id, ())
        ],
        "outlet_key_points": see.records(findings.outlet_key_points),
        "dates": [
            {
                **see.record(date.span),
                "value": date.value,
                "certainty": str(date.certainty),
                "granularity": date.granularity,
            }
            for date in findings.dates
        ],
    }


def _metadata(metadata: Metadata) -> dict[str, Any]:
    stated: dict[str, Stated | None] = {key: getattr(metadata, key) for key in KEYS}
    return {
        key: {"value": value.value, "from": str(value.provenance), "editorial": value.editorial}
        for key, value in stated.items()
        if value is not None
    }


def _actor(see: Extracts, actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": str(actor.kind),
        "page": f"actors/{actor.id}/" if actor.has_page else None,
        "articles": list(actor.article_ids),
        "spellings": [{"text": s.text, "article": s.article_id, "count": s.count} for s in actor.spellings],
        "merged_because": [{"names": list(m.names), "reason": m.reason} for m in actor.merges],
        "possibly_same": [{"actor": link.actor_id, "reason": link.reason} for link in actor.possibly_same],
        "roles": [see.record(role.span) for role in actor.roles],
        "mentions": [[span.article_id, span.start, span.end] for span in actor.mentions],
    }


def _quote(see: Extracts, said: AttributedQuote) -> dict[str, Any]:
    return {
        "id": said.id,
        "article": said.article_id,
        "kind": str(said.quote.kind),
        "pieces": see.records(said.quote.pieces),
        "speaker": said.speaker_id,
        "speaker_words": see.record(said.quote.speaker) if said.quote.speaker else None,
        "cue": see.record(said.quote.cue) if said.quote.cue else None,
        "channel": said.channel_id,
        "family": said.family_id,
        "confidence": round(said.quote.confidence, 3),
    }


def _statement(see: Extracts, statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "thread": statement.thread_id,
        "origins": [list(group) for group in statement.origins],
        "evidence": list(statement.evidence),
        "near": list(statement.near),
        "sentences": see.records(statement.spans),
    }


def _disagreement(see: Extracts, found: Disagreement) -> dict[str, Any]:
    return {
        "id": found.id,
        "kind": found.kind,
        "statement": found.statement_id,
        "sides": [{"value": side.value, "words": see.records(side.spans)} for side in found.sides],
    }


def _applied(applied: Applied) -> dict[str, Any]:
    entry = applied.correction
    fields = {key: value if isinstance(value, str) else list(value) for key, value in entry.fields}
    return {"target": applied.target, "line": entry.line, "why": entry.why, "by": entry.by, "entry": fields}
