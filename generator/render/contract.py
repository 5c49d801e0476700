"""The evaluation contract: one JSON object an article, offsets into its text as given."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.model import Article, Dossier, QuoteKind, Span


def contract_lines(dossier: Dossier) -> Iterator[str]:
    """NDJSON lines in the order of the dossier's articles."""
    for article in dossier.articles:
        yield json.dumps(_record(dossier, article), ensure_ascii=False)


def _range(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _quotes(dossier: Dossier, article: Article) -> Iterator[dict[str, Any]]:
    for said in dossier.quotes:
        if said.article_id != article.id:
            continue
        speaker = dossier.actor.get(said.speaker_id or "")
        for piece in said.quote.pieces:
            yield {
                **_range(piece),
                "kind": QuoteKind(said.quote.kind).value,
                "cue": _pair(said.quote.cue),
                "speaker": _pair(said.quote.speaker),
                "speaker_name": speaker.name if speaker else None,
                "group": said.id,
            }


def _record(dossier: Dossier, article: Article) -> dict[str, Any]:
    findings = dossier.findings[article.id]
    kinds = {mention.span: mention.kind for mention in findings.mentions}
    mentions: list[dict[str, Any]] = []
    roles: list[dict[str, Any]] = []
    actors: list[dict[str, Any]] = []
    for actor in dossier.actors:
        if article.id not in actor.article_ids:
            continue
        here = [span for span in actor.mentions if span.article_id == article.id]
        mentions += [{**_range(s), "type": kinds.get(s, actor.kind), "actor": actor.id} for s in here]
        roles += [
            {**_range(role.span), "actor": actor.id} for role in actor.roles if role.span.article_id == article.id
        ]
        actors.append({"id": actor.id, "name": actor.name, "type": actor.kind, "salience": actor.salience})
    statements: dict[Span, list[str]] = defaultdict(list)
    for statement in dossier.statements:
        if len({span.article_id for span in statement.spans}) > 1:
            for span in statement.spans:
                statements[span].append(statement.id)
    thread = dossier.thread_of.get(article.id)
    return {
        "id": article.id,
        "mentions": sorted(mentions, key=lambda m: m["start"]),
        "actors": actors,
        "quotes": list(_quotes(dossier, article)),
        "roles": roles,
        "dates": [{**_range(d.span), "value": d.value} for d in findings.dates if d.value],
        "key_points": [_range(point.span) for point in dossier.key_points[article.id]],
        "thread": thread.id if thread and len(thread.article_ids) > 1 else None,
        "statements": [
            {**_range(span), "id": found}
            for span, ids in sorted(statements.items())
            if span.article_id == article.id
            for found in ids
        ],
    }
