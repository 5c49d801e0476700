"""The evaluation contract: one JSON object an article, offsets into its text as given."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model import Actor, ActorKind, Article, AttributedQuote, Dossier, QuoteKind, Span

NO_DAY = frozenset({"duration", "set", "vague"})
"""Expressions without a place in the calendar; the contract wants the others."""


def contract_lines(dossier: Dossier) -> Iterator[str]:
    """NDJSON lines in the order of the dossier's articles."""
    actors = _by_article(dossier)
    quotes: dict[str, list[AttributedQuote]] = defaultdict(list)
    for said in dossier.quotes:
        quotes[said.article_id].append(said)
    statements: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for statement in dossier.statements:
        if len({span.article_id for span in statement.spans}) > 1:
            for span in statement.spans:
                statements[span.article_id].append((span, statement.id))
    for article in dossier.articles:
        record = _record(dossier, article, actors[article.id], quotes[article.id], statements[article.id])
        yield json.dumps(record, ensure_ascii=False)


def _by_article(dossier: Dossier) -> Mapping[str, list[dict[str, Any]]]:
    """For each article its actors, with their mentions and roles there."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for actor in dossier.actors:
        salience = dict(actor.salience_in)
        mentions: dict[str, list[Span]] = defaultdict(list)
        for span in actor.mentions:
            mentions[span.article_id].append(span)
        for article_id in actor.article_ids:
            found[article_id].append(
                {"actor": actor, "mentions": mentions[article_id], "salience": salience.get(article_id, actor.salience)}
            )
    return found


def _range(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _quotes(dossier: Dossier, quotes: Sequence[AttributedQuote]) -> Iterator[dict[str, Any]]:
    for said in quotes:
        speaker = dossier.actor.get(said.speaker_id or "")
        for piece in said.quote.pieces:
            yield {
                **_range(piece),
                "kind": QuoteKind(said.quote.kind).value,
                "cue": _pair(said.quote.cue),
                "speaker": _pair(said.quote.speaker),
                "speaker_name": _name(dossier, said, speaker) if speaker else None,
                "group": said.id,
            }


def _name(dossier: Dossier, said: AttributedQuote, speaker: Actor) -> str:
    """The speaker's name, and the short form where the article prints that alone: "World Health Organization (WHO)"."""
    printed = dossier.words(said.quote.speaker).removeprefix("the ").removeprefix("The ") if said.quote.speaker else ""
    short = len(printed) > 1 and printed.isupper() and printed.isalpha() and printed not in speaker.name
    return f"{speaker.name} ({printed})" if short and speaker.kind is ActorKind.ORG else speaker.name


def _record(
    dossier: Dossier,
    article: Article,
    present: Sequence[Mapping[str, Any]],
    quotes: Sequence[AttributedQuote],
    statements: Sequence[tuple[Span, str]],
) -> dict[str, Any]:
    findings = dossier.findings[article.id]
    mentions: list[dict[str, Any]] = []
    roles: list[dict[str, Any]] = []
    actors: list[dict[str, Any]] = []
    for entry in present:
        actor: Actor = entry["actor"]
        mentions += [{**_range(s), "type": actor.kind, "actor": actor.id} for s in entry["mentions"]]
        roles += [
            {**_range(role.span), "actor": actor.id} for role in actor.roles if role.span.article_id == article.id
        ]
        actors.append({"id": actor.id, "name": actor.name, "type": actor.kind, "salience": entry["salience"]})
    thread = dossier.thread_of.get(article.id)
    return {
        "id": article.id,
        "mentions": sorted(mentions, key=lambda m: m["start"]),
        "actors": actors,
        "quotes": list(_quotes(dossier, quotes)),
        "roles": roles,
        "dates": [
            {**_range(d.span), "value": d.value} for d in findings.dates if d.value and d.granularity not in NO_DAY
        ],
        "key_points": [_range(point.span) for point in dossier.key_points[article.id]],
        "thread": thread.id if thread and len(thread.article_ids) > 1 else None,
        "statements": [{**_range(span), "id": found} for span, found in sorted(statements)],
    }
