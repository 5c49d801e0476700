"""The reviewed alias table and the names of countries."""

from functools import cache
from importlib.resources import files
from typing import Any

import pycountry
import yaml
from babel import Locale

from generator.model import ActorKind

from .written import folded


@cache
def aliases() -> dict[tuple[ActorKind, str], str]:
    """The name to show for each (kind, folded name) of the table; countries as CLDR calls them in English."""
    data = table()
    found = {(ActorKind.PLACE, folded(other)): name for other, name in _countries().items()}
    for kind in (ActorKind.PLACE, ActorKind.ORG):
        for group in data[kind.value]:
            found.update({(kind, folded(name)): group[0] for name in group})
    return found


@cache
def table() -> dict[str, Any]:
    """The data file: groups of names by kind, the name to show first, and the words that many organisations bear."""
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("aliases.yml").read_text("utf-8"))
    return loaded


@cache
def general_words() -> frozenset[str]:
    """Words that many organisations bear."""
    return frozenset(table()["general"].split())


def _countries() -> dict[str, str]:
    """Official and common names of ISO 3166 to the English name in CLDR."""
    shown = Locale("en").territories
    found: dict[str, str] = {}
    for country in pycountry.countries:
        name = shown.get(country.alpha_2, country.name)
        for key in ("name", "common_name", "official_name"):
            if hasattr(country, key):
                found[getattr(country, key)] = name
    return found
