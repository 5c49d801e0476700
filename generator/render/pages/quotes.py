"""The quotes: one page, or pages by speaker where there are many."""

from collections import defaultdict

from generator.render.counting import counted
from generator.render.places import Shard
from generator.render.press import Press


def quote_pages(press: Press) -> dict[str, bytes]:
    """`docs/quotes/index.md` and its shards."""
    shards = press.places.shards
    shelves: dict[str, list[Shard]] = defaultdict(list)
    for shard in shards:
        shelves[shard.title].append(shard)
    scope = _scope(press)
    files = press.page(
        "quotes/",
        "quotes.md.jinja",
        "Quotes",
        f"Every quote with its speaker and source: {scope}",
        {"section": "quotes", "kind": "quotes"},
        title="Quotes",
        scope=scope,
        listed=() if shards else press.dossier.quotes,
        shelves=[_shelf(t, s) for t, s in shelves.items() if not s[0].initial],
        initials=[_shelf(s[0].initial, s) for s in shelves.values() if s[0].initial],
        links=[],
        number=1,
    )
    for shard in shards:
        files |= _shard(press, shard, shelves[shard.title])
    return files


def _shelf(title: str, shards: list[Shard]) -> dict[str, object]:
    return {"url": shards[0].url, "title": title, "total": sum(len(shard.quotes) for shard in shards)}


def _scope(press: Press) -> str:
    speakers = sum(1 for speaker, said in press.register.quotes_by.items() if speaker and said)
    unresolved = len(press.register.quotes_by[None])
    if not press.dossier.quotes:
        return "No quote was found."
    words = counted(len(press.dossier.quotes), "quote")
    if not speakers:
        return f"{words}; no speaker is resolved."
    words += f" by {counted(speakers, 'speaker')}"
    return words + (f"; the speaker of {unresolved:,} is not resolved." if unresolved else ".")


def _shard(press: Press, shard: Shard, shelf: list[Shard]) -> dict[str, bytes]:
    part = f", page {shard.number} of {shard.pages}" if shard.pages > 1 else ""
    return press.page(
        shard.url,
        "shard.md.jinja",
        f"Quotes: {shard.title}{part}",
        f"Quotes with their sources: {shard.title}{part}.",
        {"section": "quotes", "kind": "quotes"},
        shard=shard,
        scope=f"{counted(sum(len(s.quotes) for s in shelf), 'quote')}{part}.",
        links=[{"number": s.number, "url": s.url, "label": str(s.number)} for s in shelf],
    )
