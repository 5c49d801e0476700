"""The quotes as small JSON files, for the phrase filter of the quotes page."""

import json
from collections import defaultdict
from typing import Any

from generator.model import AttributedQuote

from .addresses import sentence_anchor
from .days import in_words
from .escape import plain
from .press import Press
from .span_key import span_key

IN_A_FILE = 1_000
"""Quotes; about 0.4 MB before compression."""


def quote_shards(press: Press) -> dict[str, bytes]:
    """`docs/quotes/shards.json`, which lists the files by speaker, and the files.

    Quotes are ordered by speaker, so that a filter by speaker opens one or two files.
    """
    dossier, register = press.dossier, press.register
    said = [quote for speaker in sorted(register.quotes_by, key=str) for quote in register.quotes_by[speaker]]
    shown = [quote for quote in said if press.shown(quote.quote.pieces[0])]
    files: dict[str, bytes] = {}
    index: dict[str, Any] = {"total": len(shown), "files": []}
    for start in range(0, len(shown), IN_A_FILE):
        rows = [_row(press, quote) for quote in shown[start : start + IN_A_FILE]]
        name = f"quotes/shard-{start // IN_A_FILE + 1}.json"
        files[f"docs/{name}"] = _json({"quotes": rows})
        index["files"].append({"path": name, "bytes": len(files[f"docs/{name}"]), **_values(rows)})
    index["outlets"] = list(register.outlets)
    index["days"] = [register.dates[0], register.dates[-1]] if register.dates else ["", ""]
    cues: dict[str, int] = defaultdict(int)
    for quote in dossier.quotes:
        if quote.quote.cue:
            cues[plain(dossier.words(quote.quote.cue)).casefold()] += 1
    index["cues"] = sorted(sorted(cues), key=lambda cue: -cues[cue])[:80]
    return {"docs/quotes/shards.json": _json(index), **files}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _values(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"speakers": sorted({row["by"] for row in rows})}


def _row(press: Press, said: AttributedQuote) -> dict[str, Any]:
    dossier = press.dossier
    article = dossier.article[said.article_id]
    speaker = dossier.actor.get(said.speaker_id or "")
    first = said.quote.pieces[0]
    return {
        "words": [[span_key(piece), plain(dossier.words(piece))] for piece in said.quote.pieces],
        "by": plain(speaker.name) if speaker else "",
        "actor": f"actors/{speaker.id}/" if speaker and speaker.has_page else "",
        "cue": plain(dossier.words(said.quote.cue)) if said.quote.cue else "",
        "kind": said.quote.kind.value,
        "outlet": plain(article.outlet),
        "date": article.date,
        "day": in_words(article.date),
        "at": f"articles/{article.id}/#{sentence_anchor(dossier, first)}",
        "code": plain(article.code),
        "number": dossier.sentence_at(first).number if dossier.findings[article.id].sentences else 1,
    }
