"""Dates, agreement and differences."""

from typing import Any

from generator.model import Certainty, Disagreement, Dossier, Span, Statement, TimelineEntry
from generator.render.days import between, in_words

from .extracts import extract
from .places import Place
from .words import printable

SIDE_EXTRACTS = 3
"""Most extracts printed for one side of a disagreement, or one date, or one statement."""


def dates(dossier: Dossier, place: Place, most: int) -> list[dict[str, Any]]:
    """The first `most` dated moments, in order; unresolved ones are left to the site."""
    return [moment(dossier, place, entry) for entry in weightiest(resolved(dossier), most)]


def resolved(dossier: Dossier) -> list[TimelineEntry]:
    """The moments that have a date, in order."""
    return [entry for entry in dossier.timeline if entry.date and entry.certainty is not Certainty.UNRESOLVED]


def weightiest(entries: list[TimelineEntry], most: int) -> list[TimelineEntry]:
    """The `most` entries that most sentences tell, in the order given."""
    chosen = sorted(range(len(entries)), key=lambda at: (-len(entries[at].spans), at))[:most]
    return [entries[at] for at in sorted(chosen)]


def moment(dossier: Dossier, place: Place, entry: TimelineEntry) -> dict[str, Any]:
    """One dated moment: `when` in words (ours), how it came about, the thread, its sentences."""
    thread = dossier.thread.get(entry.thread_id or "")
    return {
        "when": when(entry.date),
        "certainty": entry.certainty.value,
        "announced": entry.announced,
        "thread": printable(thread.label) if thread else "",
        "printed": sorted({printable(dossier.words(span)) for span in entry.expressions}),
        "extracts": [extract(dossier, place, span) for span in entry.spans[:SIDE_EXTRACTS]],
        "more": max(0, len(entry.spans) - SIDE_EXTRACTS),
    }


def when(value: str) -> str:
    """A date value in words; a range `2025-03-15/2025-03-16` from its first to its last day."""
    first, _, last = value.partition("/")
    return between(first, last) if last else in_words(value)


def difference(dossier: Dossier, place: Place, found: Disagreement, most: int = SIDE_EXTRACTS) -> dict[str, Any]:
    """One disagreement, its sides in order; each side has our value and at most `most` sentences that print it."""
    return {
        "kind": found.kind,
        "sides": [
            {
                "value": in_words(side.value),
                "printed": [printable(dossier.words(span)) for span in side.spans[:most]],
                "extracts": [extract(dossier, place, sentence(dossier, span)) for span in side.spans[:most]],
                "more": max(0, len(side.spans) - most),
            }
            for side in found.sides
        ],
    }


def agreed(dossier: Dossier, place: Place, statement: Statement) -> dict[str, Any]:
    """One statement that several origins report."""
    return {
        "origins": len(statement.origins),
        "extracts": [extract(dossier, place, span) for span in statement.spans[:SIDE_EXTRACTS]],
        "more": max(0, len(statement.spans) - SIDE_EXTRACTS),
    }


def sentence(dossier: Dossier, span: Span) -> Span:
    """The whole sentence around a span, or the span itself where no one sentence holds it."""
    found = dossier.findings.get(span.article_id)
    whole = dossier.sentence_at(span).span if found and found.sentences else span
    return whole if whole.contains(span) else span
