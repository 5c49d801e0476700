"""A record of `dossier.json` for each kind of thing but an article; `dossier.schema.json` describes them."""

from typing import Any

from generator.model import (
    Actor,
    Applied,
    AttributedQuote,
    CopyGroup,
    Disagreement,
    HomePoint,
    Problem,
    QuoteFamily,
    Statement,
    Thread,
    TimelineEntry,
)
from generator.render.register import Register

from .extracts import Extracts


def actor_record(see: Extracts, actor: Actor) -> dict[str, Any]:
    """A person, organisation or place, with every naming of it."""
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


def quote_record(see: Extracts, said: AttributedQuote) -> dict[str, Any]:
    """A quote with its speaker."""
    return {
        "id": said.id,
        "article": said.article_id,
        "kind": str(said.quote.kind),
        "pieces": see.records(said.quote.pieces),
        "speaker": said.speaker_id,
        "speaker_rule": said.speaker_rule,
        "speaker_words": see.record(said.quote.speaker) if said.quote.speaker else None,
        "cue": see.record(said.quote.cue) if said.quote.cue else None,
        "channel": said.channel_id,
        "family": said.family_id,
        "rule": said.quote.rule,
        "confidence": round(said.quote.confidence, 3),
    }


def family_record(family: QuoteFamily) -> dict[str, Any]:
    """The same utterance in several articles."""
    return {"id": family.id, "quotes": list(family.quote_ids), "origins": [list(group) for group in family.origins]}


def copy_record(group: CopyGroup) -> dict[str, Any]:
    """Articles that are one text."""
    return {"articles": list(group.article_ids), "reason": group.reason}


def thread_record(see: Extracts, thread: Thread) -> dict[str, Any]:
    """Articles that tell one event."""
    return {
        "id": thread.id,
        "label": thread.label,
        "date": thread.date,
        "articles": list(thread.article_ids),
        "actors": list(thread.actor_ids),
        "looks_back": list(thread.looks_back),
        "look_backs": [
            {"thread": back.thread_id, "date": back.date, **see.record(back.sentence)} for back in thread.look_backs
        ],
    }


def statement_record(see: Extracts, statement: Statement) -> dict[str, Any]:
    """One fact, as articles report it."""
    return {
        "id": statement.id,
        "thread": statement.thread_id,
        "origins": [list(group) for group in statement.origins],
        "evidence": list(statement.evidence),
        "near": list(statement.near),
        "sentences": see.records(statement.spans),
    }


def disagreement_record(see: Extracts, found: Disagreement) -> dict[str, Any]:
    """Sources that differ on one point, side by side."""
    return {
        "id": found.id,
        "kind": found.kind,
        "statement": found.statement_id,
        "sides": [{"value": side.value, "words": see.records(side.spans)} for side in found.sides],
    }


def moment_record(see: Extracts, entry: TimelineEntry) -> dict[str, Any]:
    """A dated moment."""
    return {
        "id": entry.id,
        "date": entry.date,
        "granularity": entry.granularity,
        "certainty": str(entry.certainty),
        "thread": entry.thread_id,
        "announced": entry.announced,
        "sentences": see.records(entry.spans),
        "expressions": see.records(entry.expressions),
    }


def home_point_record(see: Extracts, point: HomePoint) -> dict[str, Any]:
    """A key point of the briefing."""
    return {"statement": point.statement_id, **see.record(point.span)}


def correction_record(applied: Applied, register: Register) -> dict[str, Any]:
    """A correction that changed something; without its words where they may not be published."""
    entry = applied.correction
    shown = () if entry in register.withheld else entry.fields
    fields = {key: value if isinstance(value, str) else list(value) for key, value in shown}
    return {"target": applied.target, "line": entry.line, "why": entry.why, "by": entry.by, "entry": fields}


def problem_record(problem: Problem) -> dict[str, Any]:
    """Something wrong with a source."""
    return {
        "source": problem.source,
        "line": problem.line,
        "code": problem.code,
        "what": problem.what,
        "severity": str(problem.severity),
    }
