"""Coverage matrix: which outlet names whom, and how often."""

from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from generator.model import Actor, ActorKind, Dossier
from generator.render.counting import counted

from .columns import Column, columns_of
from .picture import LETTER, WIDTH, Link, Picture, draw, no_link, number, shortened, whole

ACTORS = 20
"""Most rows."""
ROW, TYPE, NAMES = 19, 11.5, 132
"""Height of a row, type size, and width of the column of names."""
HEAD_LETTERS = 22
LARGEST = 7.5
"""Radius of the largest dot."""


def coverage_picture(
    dossier: Dossier, templates: Mapping[str, str], link: Link = no_link, prefix: str = "coverage"
) -> Picture:
    """Actors × outlets.  Ids inside begin with `prefix`; no drawing below two actors or two columns."""
    columns = columns_of(dossier)
    named = [actor for actor in dossier.actors if actor.kind is not ActorKind.PLACE and actor.mentions][:ACTORS]
    counts = [_counts(actor, columns) for actor in named]
    title = "Who is named where"
    description = _description(named, columns, counts)
    enough = len(named) > 1 and len(columns) > 1
    svg = _drawn(dossier, templates, link, prefix, named, columns, counts, title, description) if enough else Markup()
    rows = tuple((whole(actor.name), *map(str, row)) for actor, row in zip(named, counts, strict=True))
    return Picture("coverage", title, description, svg, ("Actor", *(whole(c.name) for c in columns)), rows)


def _counts(actor: Actor, columns: tuple[Column, ...]) -> list[int]:
    by_article = Counter(span.article_id for span in actor.mentions)
    return [sum(by_article[article_id] for article_id in column.article_ids) for column in columns]


def _description(named: list[Actor], columns: tuple[Column, ...], counts: list[list[int]]) -> str:
    everywhere = sum(all(row) for row in counts)
    stands = f"{everywhere} of them {'stands' if everywhere == 1 else 'stand'} in every column."
    unknown = " (an article by its code where the outlet is unknown)" if any(c.name[0] == "[" for c in columns) else ""
    shown = f"{counted(len(named), 'actor')} by outlet{unknown}; the larger the dot, the more often the actor is named."
    return f"{shown} {stands}" if everywhere and len(columns) > 1 else shown


def _drawn(
    dossier: Dossier,
    templates: Mapping[str, str],
    link: Link,
    prefix: str,
    named: list[Actor],
    columns: tuple[Column, ...],
    counts: list[list[int]],
    title: str,
    description: str,
) -> Markup:
    heads = [shortened(column.name, HEAD_LETTERS) for column in columns]
    top = max(len(head) for head in heads) * TYPE * LETTER + 14
    step = min(40.0, (WIDTH - NAMES - 8) / len(columns))
    most = max(max(row) for row in counts)
    return draw(
        templates,
        "coverage",
        prefix,
        title,
        description,
        height=number(top + ROW * len(named) + 4),
        names=NAMES,
        right=number(NAMES + step * len(columns)),
        heads=[
            {
                "x": number(NAMES + step * (at + 0.5) + 4),
                "y": number(top - 8),
                "text": heads[at],
                "title": whole(column.name),
                "href": link("article", column.article_ids[0]) if len(column.article_ids) == 1 else "",
            }
            for at, column in enumerate(columns)
        ],
        rows=[
            {
                "y": number(top + ROW * (at + 0.5)),
                "text": shortened(actor.name, 21),
                "title": whole(actor.name),
                "href": link("actor", actor.id) if actor.has_page else "",
                "dots": [
                    {
                        "x": number(NAMES + step * (place + 0.5)),
                        "r": number(max(1.6, LARGEST * (count / most) ** 0.5)),
                        "title": f"{count} in {whole(columns[place].name)}: {whole(actor.name)}",
                    }
                    for place, count in enumerate(counts[at])
                    if count
                ],
            }
            for at, actor in enumerate(named)
        ],
    )
