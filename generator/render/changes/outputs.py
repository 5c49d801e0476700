"""Changes as JSON, as an Atom feed, and as Markdown for a job summary."""

import json
from collections import Counter
from dataclasses import asdict
from typing import Any

from generator.model import Dossier
from generator.render.data.feed import UNDATED, Entry, atom, entry_id
from generator.render.escape import escape, plain

from .record import KINDS, Change, Changes

MOST_IN_FEED = 100
MOST_IN_SUMMARY = 20
"""Changes of a kind that a job summary lists; the rest are counted."""
MANY = {
    "new article": "new articles",
    "removed article": "removed articles",
    "changed article": "changed articles",
    "changed source": "changed titles and outlets",
    "changed figure": "changed figures",
    "changed date": "changed dates",
    "new disagreement": "new disagreements",
    "settled disagreement": "settled disagreements",
    "new statement": "new statements of several origins",
    "confirmed statement": "statements with more origins",
    "removed statement": "removed statements",
    "new quote": "new quotes",
    "changed quote": "changed quotes",
    "removed quote": "removed quotes",
    "new speaker": "quotes with another speaker",
    "new actor": "new actors",
    "removed actor": "removed actors",
    "new name": "actors shown under another name",
    "joined actors": "actors that became one",
    "parted actors": "actors that were parted",
    "new role": "new roles",
    "removed role": "removed roles",
}
"""Headings."""


def change_files(changes: Changes, dossier: Dossier) -> dict[str, bytes]:
    """`docs/data/changes.json` and `docs/data/changes.xml`."""
    return {"docs/data/changes.json": changes_json(changes), "docs/data/changes.xml": change_feed(changes, dossier)}


def changes_json(changes: Changes) -> bytes:
    """The record as JSON."""
    document: dict[str, Any] = {
        "since": changes.since,
        "counts": counts(changes),
        "changes": [asdict(change) for change in changes.changes],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def counts(changes: Changes) -> dict[str, int]:
    """How many changes there are of each kind that has any, in the order of KINDS."""
    found = Counter(change.kind for change in changes.changes)
    return {kind: found[kind] for kind in KINDS if found[kind]}


def change_feed(changes: Changes, dossier: Dossier) -> bytes:
    """The changes as an Atom feed, with the ids of the changes."""
    settings = dossier.settings
    entries = [
        Entry(
            entry_id(settings, change.id),
            f"{change.kind.capitalize()}: {change.what}",
            change.page or "changes/",
            change.day or UNDATED,
            f"{change.text}\n{change.why}",
        )
        for change in changes.changes[:MOST_IN_FEED]
    ]
    return atom(settings, "changes", f"{settings.title}: what is new", "data/changes.xml", entries)


def summary(changes: Changes) -> str:
    """Markdown for a reviewer: what a change adds to the dossier; every word of a source escaped."""
    lines = ["## What this changes in the dossier", ""]
    if not changes.changes:
        return "\n".join([*lines, f"Nothing, compared with {_safe(changes.since) or 'no earlier edition'}.", ""])
    lines += [f"Compared with {_safe(changes.since)}, both made by the same generator:", ""]
    lines += [f"- **{number}** {MANY[kind] if number != 1 else kind}" for kind, number in counts(changes).items()]
    for kind in KINDS:
        found = [change for change in changes.changes if change.kind == kind]
        if found:
            lines += ["", f"### {MANY[kind].capitalize()}", "", *(_line(c) for c in found[:MOST_IN_SUMMARY])]
            if len(found) > MOST_IN_SUMMARY:
                lines.append(f"- and {len(found) - MOST_IN_SUMMARY} more")
    return "\n".join([*lines, ""])


def _line(change: Change) -> str:
    text = f": {_safe(change.text)}" if change.text else ""
    return f"- {_safe(change.what)}{text}<br><small>{_safe(change.why)}</small>"


def _safe(text: str) -> str:
    return str(escape(plain(text)))
