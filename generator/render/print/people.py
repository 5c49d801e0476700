"""Who is who, and what they said."""

from collections import defaultdict
from typing import Any

from generator.model import Actor, ActorKind, AttributedQuote, Dossier
from generator.render.mended import mended_whole, remark

from .extracts import extract, quoted
from .places import Place
from .words import printable

ROLES = 4
"""Most different roles printed of one actor."""


def speakers(dossier: Dossier) -> dict[str, list[AttributedQuote]]:
    """Quotes by actor id, in the order of the dossier; one quote of each family."""
    by_actor: dict[str, list[AttributedQuote]] = defaultdict(list)
    seen: set[str] = set()
    for said in dossier.quotes:
        if said.speaker_id and (said.family_id or said.id) not in seen:
            seen.add(said.family_id or said.id)
            by_actor[said.speaker_id].append(said)
    return by_actor


def people(dossier: Dossier, place: Place, most: int, quotes: dict[str, list[AttributedQuote]]) -> list[dict[str, Any]]:
    """The `most` weightiest persons and organisations, each with roles as printed and one quote."""
    return [person(dossier, place, actor, quotes.get(actor.id, [])) for actor in telling(dossier, quotes)[:most]]


def telling(dossier: Dossier, quotes: dict[str, list[AttributedQuote]]) -> list[Actor]:
    """Persons and organisations of whom something can be told, best first."""
    named = [actor for actor in dossier.actors if actor.kind is not ActorKind.PLACE]
    return [a for a in named if quotes.get(a.id) or a.roles or len(a.article_ids) > 1] or named


def person(
    dossier: Dossier, place: Place, actor: Actor, said: list[AttributedQuote], quote: bool = True
) -> dict[str, Any]:
    """One actor: `name`, `kind`, `spellings`, `roles`, `mended`; with `quote` the best of `said`, `articles`."""
    return {
        "name": printable(actor.name),
        "kind": actor.kind.value,
        "spellings": [printable(text) for text in _other_spellings(actor)],
        "roles": _roles(dossier, place, actor),
        "quote": quoted(dossier, place, telling_quote(dossier, said)) if said and quote else None,
        "articles": len(actor.article_ids) if quote else 0,
        "mended": [printable(remark(entry)) for entry in mended_whole(dossier, actor.id)],
    }


def telling_quote(dossier: Dossier, said: list[AttributedQuote]) -> AttributedQuote:
    """The quote to show of a speaker: most origins, then direct, then of a length that says something."""

    def weight(quote: AttributedQuote) -> tuple[int, bool, int]:
        family = dossier.family.get(quote.family_id or "")
        length = sum(piece.end - piece.start for piece in quote.quote.pieces)
        return (len(family.origins) if family else 1, quote.quote.kind.value == "direct", -abs(length - 160))

    return max(said, key=weight)


def _roles(dossier: Dossier, place: Place, actor: Actor) -> list[dict[str, Any]]:
    seen: dict[str, dict[str, Any]] = {}
    for role in actor.roles:
        words = dossier.words(role.span).casefold()
        if words not in seen:
            seen[words] = extract(dossier, place, role.span)
        if len(seen) == ROLES:
            break
    return list(seen.values())


def _other_spellings(actor: Actor) -> list[str]:
    return [text for text in dict.fromkeys(s.text for s in actor.spellings) if text != actor.name][:6]
