"""The whole dossier, in volumes that a machine can set and a person can carry."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.model import Article, AttributedQuote, Dossier, Span

from .events import agreed, dates, difference, resolved
from .extracts import key_point, quoted
from .index import index
from .people import people, speakers, telling
from .places import Place, places
from .sources import source
from .summary import points
from .texts import labels, paragraphs

VOLUME_PAGES = 250
"""Pages of articles in one volume: what the typesetter sets in about 800 MB (measured: 3.5 MB a page at most)."""
PAGE = 2_400
"""Characters of text on a page."""
HEAD = 900
"""Characters whose room the head and the key points of an article take."""
PEOPLE, SAID, DATES, DIFFERENCES, AGREED = 60, 600, 300, 200, 100
"""Most of each in the front part; the articles themselves and the site have all."""


def volumes(dossier: Dossier) -> list[tuple[Article, ...]]:
    """The articles in order, cut where the next one would pass `VOLUME_PAGES`; at least one volume."""
    cut: list[list[Article]] = [[]]
    room = VOLUME_PAGES * PAGE
    for article in dossier.articles:
        needed = HEAD + len(article.text)
        if cut[-1] and needed > room:
            cut.append([])
            room = VOLUME_PAGES * PAGE
        cut[-1].append(article)
        room -= needed
    return [tuple(articles) for articles in cut]


def volume(
    dossier: Dossier, articles: tuple[Article, ...], number: int, of: int, shown: dict[str, list[Span]]
) -> dict[str, Any]:
    """One volume.  The first has the front part (key points, people, quotes, dates, differences).

    `shown` are the spans of each article that are extracts: what may be printed of one that gives excerpts alone.
    """
    texts = {article.id: paragraphs(dossier, article, shown.get(article.id, [])) for article in articles}
    place = places(dossier, {label for printed in texts.values() for label in labels(printed)})
    return {
        "volume": {"number": number, "of": of},
        "front": front(dossier, place) if number == 1 else None,
        "articles": [_article(dossier, place, article, texts[article.id]) for article in articles],
        "index": index(dossier, articles, texts),
    }


def _article(dossier: Dossier, place: Place, article: Article, printed: list[dict[str, Any]]) -> dict[str, Any]:
    return source(dossier, article) | {
        "key_points": [key_point(dossier, place, point) for point in points(dossier, article)],
        "paragraphs": printed,
        "whole": article.published_whole,
    }


def front(dossier: Dossier, place: Place) -> dict[str, Any]:
    """What all articles say together; `more` counts what each part has no room for."""
    said = speakers(dossier)
    told = [statement for statement in dossier.statements if len(statement.origins) > 1]
    return {
        "people": people(dossier, place, PEOPLE, said),
        "said": _by_speaker(dossier, place, said),
        "dates": dates(dossier, place, DATES),
        "differences": [difference(dossier, place, found) for found in dossier.disagreements[:DIFFERENCES]],
        "agreed": [agreed(dossier, place, statement) for statement in told[:AGREED]],
        "more": {
            "people": max(0, len(telling(dossier, said)) - PEOPLE),
            "said": max(0, sum(len(said.get(actor.id, ())) for actor in dossier.actors) - SAID),
            "dates": max(0, len(resolved(dossier)) - DATES),
            "differences": max(0, len(dossier.disagreements) - DIFFERENCES),
            "agreed": max(0, len(told) - AGREED),
        },
    }


def _by_speaker(dossier: Dossier, place: Place, said: dict[str, list[AttributedQuote]]) -> list[dict[str, Any]]:
    room = SAID
    printed = []
    for actor in dossier.actors:
        quotes = said.get(actor.id, [])[:room]
        if quotes:
            room -= len(quotes)
            printed.append({"name": actor.name, "quotes": [quoted(dossier, place, quote) for quote in quotes]})
    return printed


def extracts_of(dossier: Dossier) -> dict[str, list[Span]]:
    """By article id, the spans that some page shows as an extract."""
    by_article: dict[str, list[Span]] = defaultdict(list)
    for span in _all_extracts(dossier):
        by_article[span.article_id].append(span)
    return by_article


def _all_extracts(dossier: Dossier) -> Iterator[Span]:
    for said in dossier.quotes:
        yield from said.quote.pieces
    for points_found in dossier.key_points.values():
        yield from (point.span for point in points_found)
    for statement in dossier.statements:
        if len(statement.origins) > 1:
            yield from statement.spans
    for entry in dossier.timeline:
        yield from entry.spans
    for found in dossier.disagreements:
        for side in found.sides:
            yield from side.spans
    for actor in dossier.actors:
        yield from (role.span for role in actor.roles)
