"""Countries that play: in a report of a match the name of a country is its team, an organisation."""

import re
from collections.abc import Mapping

from generator.model import ActorKind

from .words import known_kind

SCORE = re.compile(r"\b\d{1,3} ?[-–:] ?\d{1,3}\b")
SPORT = re.compile(
    r"\b(?:goal|goals|goalkeeper|match|coach|striker|midfielder|half-time|halftime|penalty|innings|wicket|"
    r"quarter-final|semi-final|quarterfinal|semifinal|tournament|kick-off|referee|World Cup|scored|squad)\b",
    re.IGNORECASE,
)
ENOUGH = 6
"""Words of sport from which a text is a report of a match."""


def is_match_report(text: str) -> bool:
    """Whether a text tells of a match: scores and enough words of sport."""
    return len(SCORE.findall(text)) >= 2 and len(SPORT.findall(text)) >= ENOUGH


def teams_of(text: str, names: Mapping[str, ActorKind]) -> set[str]:
    """Names of places that stand beside a score in a match report ("Norland 2 – 1 Sutland")."""
    if not is_match_report(text):
        return set()
    found = set()
    for name, kind in names.items():
        if kind is ActorKind.PLACE and known_kind(name) == "PLACE":
            beside = (
                rf"{re.escape(name)} \d+ ?[-–:] ?\d+|\d+ ?[-–:] ?\d+ (?:to |against |over |win over )?{re.escape(name)}"
            )
            if re.search(beside, text):
                found.add(name)
    return found
