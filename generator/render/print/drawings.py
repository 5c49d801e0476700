"""The pictures of the site, for paper."""

from collections.abc import Mapping
from typing import Any

from generator.model import Dossier
from generator.render.pictures import coverage_picture, lanes_picture, network_picture, speakers_picture

DRAWN = (coverage_picture, lanes_picture, network_picture, speakers_picture)


def drawings(dossier: Dossier, templates: Mapping[str, str]) -> dict[str, Any]:
    """By name (`coverage`, `lanes`, `network`, `speakers`): `svg`, `title` and `description` (the alternative text).

    Those with too little to show are left out, and all of them where `templates` has no templates of pictures.
    """
    if not any(name.startswith("pictures/") for name in templates):
        return {}
    drawn = (draw(dossier, templates) for draw in DRAWN)
    return {
        picture.name: {"svg": str(picture.svg), "title": picture.title, "description": picture.description}
        for picture in drawn
        if picture.svg
    }
