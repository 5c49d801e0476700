"""The word lists of names, each a reviewed data file beside this module."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale

NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""Codes of two letters in CLDR that stand for unions, regions and tests."""
ALSO_PERSONS = frozenset({"georgia", "jordan", "chad", "jersey", "guernsey"})
"""Countries whose names are as well those of persons, states or things: their kind is not beyond doubt."""


@cache
def table(name: str) -> dict[str, Any]:
    """The data file `name`.yml, parsed once.  Raises FileNotFoundError for an unknown name."""
    text = files(__package__).joinpath(f"{name}.yml").read_text("utf-8")
    # The base loader keeps "no" and "on" as the words they are.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    loaded: dict[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506
    return loaded


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """All words under the given keys of a data file, lower case; all lists of the file without a key."""
    data = table(name)
    found = [data[key] for key in keys or [key for key in data if isinstance(data[key], list)]]
    return frozenset(word.lower() for entry in found for word in (entry.split() if isinstance(entry, str) else entry))


@cache
def honorifics() -> frozenset[str]:
    """Titles of courtesy and rank that stand before a name."""
    return words("titles", "male", "female", "any", "ranks")


@cache
def countries() -> dict[str, str]:
    """ISO 3166 code of each country by its English CLDR name in lower case (UN M.49 codes of regions left out)."""
    names = {name.lower(): code for code, name in Locale("en").territories.items() if len(code) == 2}
    return {name: code for name, code in names.items() if code not in NO_COUNTRIES}


@cache
def nationalities() -> dict[str, str]:
    """ISO 3166 code by what the people and things of a country are called, lower case ("russian": RU)."""
    return {form.lower(): code for code, forms in table("nationalities")["nationalities"].items() for form in forms}


@cache
def known_kind(name: str) -> str:
    """`ORG` or `PLACE` where the name's kind is beyond doubt, else an empty text."""
    return _known().get(name.lower(), "")


@cache
def _known() -> dict[str, str]:
    data = table("known_kinds")
    listed = {name.lower(): kind for kind in ("ORG", "PLACE") for name in data[kind]}
    return {name: "PLACE" for name in countries() if name not in ALSO_PERSONS} | listed


@cache
def gender_of_given(name: str) -> str:
    """`male` or `female` for a given name that is nearly always one of the two, else an empty text."""
    key = name.lower()
    return next((gender for gender in ("male", "female") if key in words("given_names", gender)), "")
