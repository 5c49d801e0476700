"""The briefing: two to four pages that someone hands to a minister."""

from typing import Any

from generator.model import Dossier

from .events import dates, difference
from .extracts import extract, quoted
from .people import people, speakers, telling_quote
from .places import Place, places
from .sources import cited

POINTS, PEOPLE, SAID, DATES, DIFFERENCES = 7, 8, 6, 8, 4
"""Most of each: what four pages hold with the sources."""


def briefing(dossier: Dossier) -> dict[str, Any]:
    """Key points with origins, who is who, what they said, dates, differences, and the sources of all these."""
    place = places(dossier)
    said = speakers(dossier)
    parts = {
        "key_points": home_points(dossier, place)[:POINTS],
        "people": people(dossier, place, PEOPLE, said),
        "said": _said(dossier, place, said),
        "dates": dates(dossier, place, DATES),
        "differences": [difference(dossier, place, found) for found in dossier.disagreements[:DIFFERENCES]],
    }
    sources = cited(dossier, list(parts.values()))
    return parts | {"sources": sources, "more_sources": len(dossier.articles) - len(sources)}


def home_points(dossier: Dossier, place: Place) -> list[dict[str, Any]]:
    """The key points of the whole dossier, best first, with the number of independent origins."""
    return [
        extract(dossier, place, point.span)
        | {"origins": len(dossier.statement[point.statement_id].origins), "speaker": ""}
        for point in dossier.home_points
    ]


def _said(dossier: Dossier, place: Place, said: dict[str, Any]) -> list[dict[str, Any]]:
    """One quote of each of the weightiest speakers."""
    telling = [actor for actor in dossier.actors if said.get(actor.id)][:SAID]
    return [quoted(dossier, place, telling_quote(dossier, said[actor.id])) for actor in telling]
