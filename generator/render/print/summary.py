"""The summary of one article, on one or two pages."""

from typing import Any

from generator.model import Actor, Article, AttributedQuote, Certainty, DateExpression, Dossier

from .events import sentence, when
from .extracts import extract, key_point, quoted
from .people import person
from .places import Place
from .sources import source

KEY_POINTS, ACTORS, QUOTES, DATES = 5, 6, 8, 6
"""Most of each in a summary: what two pages hold."""


def summary(
    dossier: Dossier, place: Place, article: Article, actors: list[Actor], said: list[AttributedQuote]
) -> dict[str, Any]:
    """Key points, actors, quotes and dates of one article.

    `actors` and `said` are its own, best first; the actors have the roles and spellings of this article alone.
    """
    quotes = {actor.id: [q for q in said if q.speaker_id == actor.id] for actor in actors}
    return source(dossier, article) | {
        "key_points": [key_point(dossier, place, p) for p in points(dossier, article)[:KEY_POINTS]],
        "outlet_key_points": _outlet_points(dossier, place, article),
        "people": [person(dossier, place, actor, quotes[actor.id], quote=False) for actor in _told(actors)[:ACTORS]],
        "said": [quoted(dossier, place, quote) for quote in said[:QUOTES]],
        "more_said": max(0, len(said) - QUOTES),
        "dates": [_dated(dossier, place, date) for date in _dates(dossier, article)[:DATES]],
    }


def _told(actors: list[Actor]) -> list[Actor]:
    """Those of whom the article says more than the name, or all where it says so of none."""
    return [actor for actor in actors if actor.roles or any(s.text != actor.name for s in actor.spellings)] or actors


def points(dossier: Dossier, article: Article) -> list[Any]:
    """The key points of an article in reading order."""
    return sorted(dossier.key_points.get(article.id, ()), key=lambda point: point.span)


def _outlet_points(dossier: Dossier, place: Place, article: Article) -> list[dict[str, Any]]:
    found = dossier.findings.get(article.id)
    return [extract(dossier, place, span) for span in found.outlet_key_points] if found else []


def _dates(dossier: Dossier, article: Article) -> list[DateExpression]:
    """Days and longer, each once, in calendar order."""
    found = dossier.findings.get(article.id)
    clocks = {"duration", "set", "vague", "time", "part of day"}
    known = [
        d
        for d in (found.dates if found else ())
        if d.value and d.granularity not in clocks and d.certainty is not Certainty.UNRESOLVED
    ]
    return sorted({d.value: d for d in reversed(known)}.values(), key=lambda d: d.value)


def _dated(dossier: Dossier, place: Place, date: DateExpression) -> dict[str, Any]:
    return extract(dossier, place, sentence(dossier, date.span)) | {
        "when": when(date.value),
        "certainty": date.certainty.value,
    }
