"""The index of the actors."""

import unicodedata
from collections import defaultdict

from generator.model import Actor, ActorKind
from generator.render.counting import counted
from generator.render.press import Press

ON_ONE_PAGE = 150
FIRST = 40
"""Most salient actors of each kind on the first page where there are too many for one."""
OTHERS = 120
NAMES = {ActorKind.PERSON: "People", ActorKind.ORG: "Organisations", ActorKind.PLACE: "Places"}


def actor_index(press: Press) -> dict[str, bytes]:
    """`docs/actors/index.md`, and a page per initial where there are many."""
    known = [actor for actor in press.dossier.actors if actor.has_page]
    others = [actor for actor in press.dossier.actors if not actor.has_page and actor.mentions]
    by_letter = _by_letter(known) if len(known) > ON_ONE_PAGE else {}
    links = [{"number": "", "url": "actors/", "label": "Most named"}] if by_letter else []
    links += [{"number": k, "url": f"actors/initial-{k.lower()}/", "label": k} for k in by_letter]
    scope = _scope(len(known), len(others), "by how much they matter" if by_letter else "")
    files = _page(press, "actors/", _groups(known, FIRST if by_letter else len(known)), scope, links, "", others)
    for letter, actors in by_letter.items():
        text = f"{counted(len(actors), 'actor')} under {letter}."
        files |= _page(
            press, f"actors/initial-{letter.lower()}/", _groups(actors, len(actors)), text, links, letter, []
        )
    return files


def _scope(known: int, others: int, order: str) -> str:
    words = f"{counted(known, 'actor') if known else 'No actor'} with a quote or in two articles"
    words += f", {order}" if order else ""
    return words + (f"; {counted(others, 'other')} named in one article only." if others else ".")


def _page(
    press: Press, url: str, groups: object, scope: str, links: object, current: str, others: list[Actor]
) -> dict[str, bytes]:
    return press.page(
        url,
        "actors.md.jinja",
        "Actors" + (f": {current}" if current else ""),
        f"Who is named and who speaks in the articles: {scope}",
        {"section": "actors", "kind": "index"},
        title="Actors" + (f": {current}" if current else ""),
        scope=scope,
        groups=groups,
        links=links,
        current=current,
        others=others[:OTHERS],
        more_others=max(0, len(others) - OTHERS),
    )


def _groups(actors: list[Actor], limit: int) -> list[dict[str, object]]:
    return [
        {"label": NAMES[kind], "anchor": NAMES[kind].lower(), "actors": [a for a in actors if a.kind is kind][:limit]}
        for kind in NAMES
        if any(actor.kind is kind for actor in actors)
    ]


def _by_letter(actors: list[Actor]) -> dict[str, list[Actor]]:
    found: dict[str, list[Actor]] = defaultdict(list)
    for actor in sorted(actors, key=lambda a: (a.name.casefold(), a.id)):
        letter = unicodedata.normalize("NFKD", actor.name)[:1].upper()
        found[letter if "A" <= letter <= "Z" else "Other"].append(actor)
    return dict(sorted(found.items(), key=lambda pair: (len(pair[0]), pair[0])))
