"""Who speaks how much: words quoted and words reported, by speaker."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.model import Dossier, QuoteKind
from generator.render.counting import counted

from .picture import WIDTH, Link, Picture, draw, no_link, number, shortened, whole

SPEAKERS = 15
ROW = 34


def speakers_picture(
    dossier: Dossier, templates: Mapping[str, str], link: Link = no_link, prefix: str = "speakers"
) -> Picture:
    """Bars of words by speaker.  Ids inside begin with `prefix`; no drawing below two speakers."""
    words = _words(dossier)
    order = sorted(words, key=lambda a: (-sum(words[a][:2]), dossier.actor[a].name, a))[:SPEAKERS]
    title = "Who speaks how much"
    rows = tuple((whole(dossier.actor[a].name), *map(str, (words[a][2], words[a][0], words[a][1]))) for a in order)
    description = (
        "Words of each speaker; what several articles print counts once. Full: in quotation marks; outlined: reported."
    )
    svg = Markup()
    if len(order) > 1:
        bars = _bars(dossier, words, order, link)
        svg = draw(templates, "speakers", prefix, title, description, height=ROW * len(order) + 4, bars=bars)
    return Picture("speakers", title, description, svg, ("Speaker", "Quotes", "Words quoted", "Words reported"), rows)


def _words(dossier: Dossier) -> dict[str, list[int]]:
    """By actor id: words quoted, words reported, quotes.  An utterance printed by several articles counts once."""
    words: dict[str, list[int]] = {}
    seen: set[str] = set()
    for said in dossier.quotes:
        utterance = said.family_id or said.id
        if not said.speaker_id or said.speaker_id not in dossier.actor or utterance in seen:
            continue
        seen.add(utterance)
        count = sum(len(dossier.words(piece).split()) for piece in said.quote.pieces)
        tally = words.setdefault(said.speaker_id, [0, 0, 0])
        tally[0 if said.quote.kind is QuoteKind.DIRECT else 1] += count
        tally[2] += 1
    return words


def _bars(dossier: Dossier, words: dict[str, list[int]], order: list[str], link: Link) -> list[dict[str, object]]:
    most = max(sum(words[actor][:2]) for actor in order)
    bars: list[dict[str, object]] = []
    for at, actor in enumerate(order):
        direct, told, quotes = words[actor]
        unit = (WIDTH - 2) / most
        bars.append(
            {
                "y": number(ROW * at + 13),
                "bar": number(ROW * at + 19),
                "text": shortened(dossier.actor[actor].name, 34),
                "title": whole(dossier.actor[actor].name),
                "href": link("actor", actor) if dossier.actor[actor].has_page else "",
                "count": f"{counted(direct + told, 'word')}, {counted(quotes, 'quote')}",
                "direct": number(unit * direct),
                "told": number(unit * told),
                "told_x": number(1 + unit * direct),
            }
        )
    return bars
