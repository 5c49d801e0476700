"""The faces at hand: those in the typesetter's wheel and those of the installed extras, never the machine's own."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Faces:
    """What the typesetter may use."""

    folders: tuple[str, ...]
    """Folders of the installed font packages."""
    families: tuple[str, ...]
    """Families in the order in which a character looks for its face."""
    first: tuple[tuple[str, str], ...]
    """Language (and region) and the family that goes before the others there."""
    signs: tuple[str, ...]
    """Families for arrows, stars, other signs and rare letters."""

    def for_template(self) -> dict[str, Any]:
        """As `faces.typ` reads it: `default`, one list for each language with a face of its own, `signs`."""
        default = list(self.families)
        own = {key: _moved(default, name) for key, name in self.first if name in default}
        return {"default": default, "signs": list(self.signs)} | own


def _moved(families: list[str], name: str) -> list[str]:
    """The text face first, then `name`, then the others."""
    return [families[0], name, *(other for other in families[1:] if other != name)]


@cache
def data() -> dict[str, Any]:
    """fonts.yml."""
    text = (files(__package__) / "fonts.yml").read_text("utf-8")
    return dict(yaml.safe_load(text))


def faces() -> Faces:
    """The faces of this installation."""
    known = data()
    here = [(package, folder) for package in known["packages"] if (folder := _folder(package["package"]))]
    return Faces(
        folders=tuple(folder for _, folder in here),
        families=(
            *known["text"],
            *(family for package, _ in here for family in package["families"]),
        ),
        first=tuple(known["first"].items()),
        signs=tuple(known["signs"]),
    )


def _folder(package: str) -> str:
    """Where an installed package lies, without importing it; empty where it is not installed."""
    found = find_spec(package)
    return next(iter(found.submodule_search_locations or ()), "") if found else ""
