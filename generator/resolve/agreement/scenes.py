"""Where something happened, or where somebody came from: a place behind "in" or "from"."""

import re

from generator.model import Article, Span

_BEFORE = re.compile(r"\b(?P<preposition>in|from)\s+(?:the\s+)?$", re.IGNORECASE)
"""What stands before a town or country that is the scene of the event; "near" and "at" exclude no other place."""
_PART_OF_A_TOWN = re.compile(
    r"\b(?:street|avenue|road|lane|drive|square|bridge|hill|heights|park|county|district|province|state|region|route"
    r"|highway|interstate|mount|mt|lake|river|bay|gulf|sea|ocean|island|islands|coast|north|south|east|west)\b|\d",
    re.IGNORECASE,
)
"""Words in the name of a place that may lie in, around or beside another place that is named for the same event."""


def preposition_of(article: Article, place: Span) -> str:
    """`in` or `from` where it stands before the name of a town or country; empty for another place or relation."""
    found = _BEFORE.search(article.text[max(0, place.start - 14) : place.start])
    return found["preposition"].lower() if found and not _PART_OF_A_TOWN.search(article.words(place)) else ""
