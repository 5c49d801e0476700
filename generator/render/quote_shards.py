"""The quotes as small JSON files, and what the filter of the quotes page asks before it opens any of them."""

import json
from collections import Counter
from itertools import groupby
from typing import Any

from generator.model import AttributedQuote

from .addresses import sentence_anchor, sentence_place
from .days import in_words
from .escape import plain
from .press import Press
from .quote_words import word_shelves
from .span_key import span_key

IN_A_FILE = 100
"""Quotes; about 30 KB before compression."""
CUES = 80
"""Most that can be chosen."""


def quote_shards(press: Press) -> dict[str, bytes]:
    """Below `docs/quotes/`: `shards.json` (what can be chosen), `columns.json`, `words-*.json` and `shard-*.json`.

    Quotes are numbered from 0 in the order of their speakers, so that a speaker's quotes are one range; a file holds
    `IN_A_FILE` of them.  The columns give outlet, day and cue of each number, the words the numbers that hold them.
    """
    by = press.register.quotes_by
    said = [quote for speaker in sorted(by, key=str) for quote in by[speaker] if press.shown(quote.quote.pieces[0])]
    rows = [_row(press, quote) for quote in said]
    texts = [" ".join(words for _, words in row["words"]) for row in rows]
    shelves = word_shelves(texts)
    files: dict[str, object] = {f"words-{name}.json": shelf for name, shelf in shelves.items()}
    files |= {
        f"shard-{start // IN_A_FILE}.json": {"quotes": rows[start : start + IN_A_FILE]}
        for start in range(0, len(rows), IN_A_FILE)
    }
    choices = _choices(press, rows)
    index = {"total": len(rows), "each": IN_A_FILE, **choices, "shelves": sorted(shelves)}
    files |= {"shards.json": index, "columns.json": _columns(rows, choices)}
    return {f"docs/quotes/{name}": _json(value) for name, value in files.items()}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _choices(press: Press, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Speakers with the first and the number of their quotes, outlets, and the most frequent cues."""
    speakers, place = [], 0
    for name, group in groupby(rows, key=lambda row: row["by"]):
        count = sum(1 for _ in group)
        speakers.append([name, place, count])
        place += count
    cues = Counter(row["cue"].casefold() for row in rows if row["cue"])
    frequent = sorted(sorted(cues), key=lambda cue: -cues[cue])[:CUES]
    return {"speakers": speakers, "outlets": [plain(name) for name in press.register.outlets], "cues": frequent}


def _columns(rows: list[dict[str, Any]], choices: dict[str, Any]) -> dict[str, Any]:
    """Outlet, cue and day of every quote, as places in the lists of what can be chosen; -1 is none of them."""
    outlets = {name: place for place, name in enumerate(choices["outlets"])}
    cues = {name: place for place, name in enumerate(choices["cues"])}
    dates = sorted({row["date"] for row in rows})
    known = {day: place for place, day in enumerate(dates)}
    return {
        "outlet": [outlets.get(row["outlet"], -1) for row in rows],
        "cue": [cues.get(row["cue"].casefold(), -1) for row in rows],
        "dates": dates,
        "date": [known[row["date"]] for row in rows],
    }


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
        "place": plain(sentence_place(dossier, first)),
    }
