"""One actor: names, roles, quotes, where named, seen with whom."""

from collections import defaultdict
from collections.abc import Iterator

from generator.model import Actor, ActorKind, AttributedQuote, PrintedRole, Span
from generator.render.days import between
from generator.render.press import Press

QUOTES = 25
OUTLETS = 4
"""Most that are named beside a spelling."""
ROLES = 20
NAMED = 60
NUMBERS = 30
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
        spellings=_spellings(press, actor),
        roles=_roles(press, actor),
        same=[link for link in actor.possibly_same if link.actor_id in press.dossier.actor],
        named=list(_named(actor, press)),
        more_named=max(0, len(actor.article_ids) - NAMED),
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


def _spellings(press: Press, actor: Actor) -> list[dict[str, object]]:
    """Each spelling once, with the outlets that print it."""
    counts: dict[str, int] = defaultdict(int)
    outlets: dict[str, dict[str, None]] = defaultdict(dict)
    for spelling in actor.spellings:
        article = press.dossier.article[spelling.article_id]
        counts[spelling.text] += spelling.count
        outlets[spelling.text][article.outlet or f"[{article.code}]"] = None
    order = sorted(counts, key=lambda text: (-counts[text], text))
    return [{"text": t, "count": counts[t], "outlets": _some(sorted(outlets[t], key=_known_first))} for t in order]


def _known_first(outlet: str) -> tuple[bool, str]:
    return outlet.startswith("["), outlet


def _some(names: list[str]) -> str:
    more = len(names) - OUTLETS
    return (", ".join(names[:OUTLETS]) or "–") + (f" and {more} more" if more > 0 else "")


def _roles(press: Press, actor: Actor) -> list[PrintedRole]:
    """Different wordings, in order."""
    first: dict[str, PrintedRole] = {}
    for role in actor.roles:
        first.setdefault(press.dossier.words(role.span).casefold(), role)
    return list(first.values())[:ROLES]


def _named(actor: Actor, press: Press) -> Iterator[dict[str, object]]:
    """Articles that name the actor, and a link to each sentence."""
    spans: dict[str, dict[int, Span]] = defaultdict(dict)
    for span in actor.mentions:
        spans[span.article_id].setdefault(press.dossier.sentence_at(span).number, span)
    for article_id in actor.article_ids[:NAMED]:
        yield {"article": press.dossier.article[article_id], "spans": list(spans[article_id].values())[:NUMBERS]}
