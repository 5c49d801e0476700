"""One actor: names, roles, quotes, what is said about it, threads, seen with whom."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import quote

from generator.model import Actor, ActorKind, AttributedQuote, Thread
from generator.render.days import between
from generator.render.escape import plain
from generator.render.pages.about import about
from generator.render.pages.actor_names import SPELLINGS, roles, spellings
from generator.render.press import Press

QUOTES = 25
THREADS = 12
MERGES = 20
SEEN_WITH = 24
KINDS = {ActorKind.PERSON: "Person", ActorKind.ORG: "Organisation", ActorKind.PLACE: "Place"}


def actor_pages(press: Press) -> dict[str, bytes]:
    """`docs/actors/<id>/index.md` for every actor that has something to say."""
    files: dict[str, bytes] = {}
    for actor in press.dossier.actors:
        if actor.has_page:
            files |= _page(press, actor)
    return files


def _page(press: Press, actor: Actor) -> dict[str, bytes]:
    quotes = press.register.quotes_by.get(actor.id, [])
    days = sorted(d for d in (press.dossier.article[i].date for i in actor.article_ids) if d)
    spelled, threads = spellings(press, actor), _threads(press, actor)
    return press.page(
        f"actors/{actor.id}/",
        "actor.md.jinja",
        actor.name,
        f"{actor.name}: what was said by and about, with every sentence.",
        {"section": "actors", "kind": "actor", "find": True},
        actor=actor,
        kind=KINDS[actor.kind],
        quotes=quotes,
        told=_told_once(quotes),
        limit=QUOTES,
        seen=between(days[0], days[-1]) if days else "",
        last=days[-1] if days else "",
        facets=list(_facets(press, actor, bool(quotes), days)),
        spellings=spelled[:SPELLINGS],
        more_spellings=max(0, len(spelled) - SPELLINGS),
        roles=roles(press, actor),
        merges=actor.merges[:MERGES],
        same=[link for link in actor.possibly_same if link.actor_id in press.dossier.actor],
        about=about(press, actor),
        query=quote(f'"{plain(actor.name)}"'),
        threads=threads[:THREADS],
        more_threads=max(0, len(threads) - THREADS),
        seen_with=[link for link in actor.seen_with if link.actor_id in press.dossier.actor][:SEEN_WITH],
    )


def _told_once(quotes: list[AttributedQuote]) -> list[AttributedQuote]:
    """The quotes, of each family only the first: the others say the same in other articles."""
    first: dict[str, AttributedQuote] = {}
    for said in quotes:
        first.setdefault(said.family_id or said.id, said)
    return list(first.values())


def _facets(press: Press, actor: Actor, speaks: bool, days: list[str]) -> Iterator[tuple[str, str]]:
    yield "kind", "Actor"
    if speaks:
        yield "speaker", actor.name
    for year in sorted({day[:4] for day in days}):
        yield "year", year


def _threads(press: Press, actor: Actor) -> list[tuple[Thread, int]]:
    """Threads with the number of their articles that name the actor: most first, then as in the dossier."""
    counts = Counter(press.dossier.thread_of[i].id for i in actor.article_ids if i in press.dossier.thread_of)
    named = [(thread, counts[thread.id]) for thread in press.dossier.threads if thread.id in counts]
    return sorted(named, key=lambda pair: -pair[1])
