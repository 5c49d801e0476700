"""Network of who is named with whom."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.model import Actor, ActorKind, Dossier
from generator.render.counting import counted

from .layout import placed
from .picture import WIDTH, Link, Picture, draw, no_link, number, shortened, whole

ACTORS = 60
"""Most names: more cannot be read on a telephone."""
TIES = 2
"""Ties a name that are drawn, on average: the strongest; all stand in the table."""
TYPE, LINE = 11.0, 17.0
LETTERS = 20
BROAD = 0.64
"""As `LETTER`, for the bold of the widest system faces: a name must not run off the ground or into another."""
ROWS = 100
"""Most rows of the table."""


def network_picture(
    dossier: Dossier, templates: Mapping[str, str], link: Link = no_link, prefix: str = "network"
) -> Picture:
    """Actors that share sentences.  Ids inside begin with `prefix`; no drawing below three names or two ties."""
    every = {
        tuple(sorted((actor.id, tie.actor_id))): tie.count
        for actor in _named(dossier)
        for tie in actor.seen_with
        if tie.actor_id in dossier.actor
    }
    known = {actor.id for actor in _named(dossier)}
    ties = sorted((pair for pair in every if known >= set(pair)), key=lambda pair: (-every[pair], pair))
    drawn = ties[: TIES * len(known)]
    shown = [actor for actor in _named(dossier) if any(actor.id in pair for pair in drawn)]
    title = "Who is named with whom"
    rows = tuple((whole(dossier.actor[a].name), whole(dossier.actor[b].name), str(every[a, b])) for a, b in ties[:ROWS])
    description = (
        f"{counted(len(shown), 'actor')}; a line joins two that are named in one sentence, a thicker one more often."
        + (f" Most often: in {counted(every[ties[0]], 'sentence')}." if ties else "")
    )
    svg = Markup()
    if len(shown) > 2 and len(drawn) > 1:
        weights = {pair: every[pair] for pair in drawn}
        svg = _drawn(templates, link, prefix, shown, weights, title, description)
    return Picture("network", title, description, svg, ("Actor", "Named with", "Sentences"), rows)


def _named(dossier: Dossier) -> tuple[Actor, ...]:
    return tuple(a for a in dossier.actors if a.kind is not ActorKind.PLACE and a.seen_with)[:ACTORS]


def _drawn(
    templates: Mapping[str, str],
    link: Link,
    prefix: str,
    shown: list[Actor],
    weights: dict[tuple[str, ...], int],
    title: str,
    description: str,
) -> Markup:
    order = {actor.id: at for at, actor in enumerate(shown)}
    names = [shortened(actor.name, LETTERS) for actor in shown]
    sizes = [(len(name) * TYPE * BROAD + 12, LINE) for name in names]
    height = 150.0 + 9 * len(shown)
    inner: dict[tuple[int, int], int] = {}
    for pair, weight in weights.items():
        low, high = sorted(order[name] for name in pair)
        inner[low, high] = weight
    points = placed(sizes, inner, WIDTH, height)
    most = max(inner.values())
    return draw(
        templates,
        "network",
        prefix,
        title,
        description,
        height=number(height),
        lines=[
            {
                "x1": number(points[a][0]),
                "y1": number(points[a][1]),
                "x2": number(points[b][0]),
                "y2": number(points[b][1]),
                "thick": number(0.6 + 2.6 * weight / most),
                "title": f"In {counted(weight, 'sentence')}",
            }
            for (a, b), weight in sorted(inner.items())
        ],
        names=[
            {
                "x": number(x),
                "y": number(y + 3.8),
                "left": number(x - size[0] / 2 + 4),
                "right": number(x + size[0] / 2 - 4),
                "middle": number(y),
                "text": name,
                "title": whole(actor.name),
                "bold": actor.kind is ActorKind.PERSON,
                "href": link("actor", actor.id) if actor.has_page else "",
            }
            for name, actor, size, (x, y) in zip(names, shown, sizes, points, strict=True)
        ],
    )
