"""The briefing: two to four pages that someone hands to a minister."""

from typing import Any

from generator.model import Dossier

from .events import dates, difference
from .extracts import extract, quoted
from .people import people, speakers, telling_quote
from .places import Place, places
from .room import LINE, extract_lines, fitting
from .sources import cited

POINTS, PEOPLE, SAID, DATES, DIFFERENCES, SOURCES = 30, 14, 36, 30, 26, 24
"""Lines for each section: together what four pages hold."""
MOST_DATES = 10
DATE_LINE = 48
"""Characters of a line of the middle column of the table of dates."""
ONE_SIDE = 1
"""Sentences printed for one side of a difference; the others are counted."""


def briefing(dossier: Dossier) -> dict[str, Any]:
    """Key points with origins, who is who, what they said, dates, differences, and the sources of all these."""
    place = places(dossier)
    said = speakers(dossier)
    differences = (difference(dossier, place, found, ONE_SIDE) for found in dossier.disagreements)
    parts = {
        "key_points": fitting(home_points(dossier, place), POINTS, extract_lines),
        "people": fitting(people(dossier, place, PEOPLE, said), PEOPLE, _person_lines),
        "said": fitting(_said(dossier, place, said), SAID, extract_lines),
        "dates": _dates(dossier, place),
        "differences": fitting(differences, DIFFERENCES, _difference_lines),
    }
    sources = cited(dossier, list(parts.values()))
    kept = fitting(sources, SOURCES, lambda _: 2)
    return parts | {"sources": kept, "more_sources": len(dossier.articles) - len(kept)}


def _dates(dossier: Dossier, place: Place) -> list[dict[str, Any]]:
    """As many of the dates that most sentences tell as fit, in order."""
    for most in range(MOST_DATES, 1, -1):
        chosen = dates(dossier, place, most)
        if sum(map(_date_lines, chosen)) <= DATES:
            return chosen
    return dates(dossier, place, 1)


def _person_lines(person: dict[str, Any]) -> int:
    roles = sum(len(role["text"]) + 12 for role in person["roles"])
    return 1 + -(-(len(person["name"]) + roles) // LINE) + bool(person["spellings"])


def _date_lines(moment: dict[str, Any]) -> int:
    told = -(-len(moment["extracts"][0]["text"]) // DATE_LINE)
    return 1 + max(2, told, 3 + len(moment["extracts"][1:]))


def _difference_lines(found: dict[str, Any]) -> int:
    return 2 + sum(2 + sum(extract_lines(one) for one in side["extracts"]) for side in found["sides"])


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
