"""The quotes of the seeds against a reader's marks; the floors may only rise."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import AttributedQuote
from generator.render import render
from tests.render.opened import templates

from .seeds import seeds_dossier

MARKED = yaml.safe_load((Path(__file__).parent / "quotes.yml").read_text("utf-8"))
EDGES = " “”\"‘’',.;:!?–—"


def pieces_of(quote: AttributedQuote) -> list[str]:
    return [seeds_dossier().words(piece) for piece in quote.quote.pieces]


def is_at(words: str, marked: str, exact: bool) -> bool:
    """Whether a piece begins (and, if exact, ends) as a marked "first ... last" does, but for marks at the edges."""
    first, _, last = marked.partition(" ... ")
    words = words.strip(EDGES)
    if not exact:
        return words.startswith(first.strip(EDGES)[:30]) or first.strip(EDGES)[:30] in words
    return words.startswith(first.strip(EDGES)) and words.endswith((last or first).strip(EDGES))


def matches(quote: AttributedQuote, row: list[Any], exact: bool) -> bool:
    pieces, marked = pieces_of(quote), row[1].split(" | ")
    if not exact:
        return any(is_at(piece, marked[0], False) for piece in pieces)
    return len(pieces) == len(marked) and all(is_at(p, m, True) for p, m in zip(pieces, marked, strict=True))


def same_name(actor_id: str | None, name: str | None) -> bool:
    if actor_id is None or name is None:
        return actor_id is None and name is None
    return name.casefold() in seeds_dossier().actor[actor_id].name.casefold()


def same_channel(quote: AttributedQuote, row: list[Any]) -> bool:
    channel = seeds_dossier().words(quote.quote.channel) if quote.quote.channel else None
    wanted = row[3] if len(row) > 3 else None
    return channel == wanted or (channel is not None and wanted is not None and channel.endswith(wanted))


@cache
def figures() -> dict[str, float]:
    """Percent of the marked quotes that are found, and of the found ones that are right in each respect."""
    dossier = seeds_dossier()
    marked = [(code, row) for code, rows in MARKED["articles"].items() for row in rows]
    found, hits = [], set()
    for code, row in marked:
        here = [q for q in dossier.quotes if dossier.article[q.article_id].code == code and q.id not in hits]
        hit = next((q for q in here if matches(q, row, True)), None) or next(
            (q for q in here if matches(q, row, False)), None
        )
        if hit is not None:
            hits.add(hit.id)
            found.append((hit, row))
    of_found = 100 / len(found)
    return {
        "found": 100 * len(found) / len(marked),
        "exact": 100 * sum(matches(q, row, True) for q, row in found) / len(marked),
        "kind": of_found * sum(q.quote.kind.value == row[0] for q, row in found),
        "speaker": of_found * sum(same_name(q.speaker_id, row[2]) for q, row in found),
        "channel": of_found * sum(same_channel(q, row) for q, row in found),
        "precision": 100 * len(hits) / len(dossier.quotes),
    }


@pytest.mark.parametrize("figure", MARKED["floors"])
def test_the_seeds_are_read_at_least_as_well_as_before(figure: str) -> None:
    assert figures()[figure] >= MARKED["floors"][figure], figures()


def test_the_same_utterances_are_families() -> None:
    dossier = seeds_dossier()
    for members in MARKED["families"]:
        ids = set()
        for code, first in members:
            own = [q for q in dossier.quotes if dossier.article[q.article_id].code == code]
            ids |= {q.family_id for q in own if pieces_of(q)[0].startswith(first)}
        assert len(ids) == 1 and ids != {None}, members


def test_no_family_joins_what_a_reader_keeps_apart() -> None:
    assert len(seeds_dossier().families) == len(MARKED["families"])


def test_the_page_of_the_same_words_says_who_relays_them() -> None:
    page = render(seeds_dossier(), templates())["docs/quotes/families/index.md"].decode()
    assert page.count("relayed by TASS") == 1
    assert page.count("relayed by AFP") == 1
