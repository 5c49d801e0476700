"""Pictures with links to our pages."""

from collections.abc import Callable, Mapping

from generator.model import Dossier
from generator.render.addresses import Addresses, root_of
from generator.render.pictures import Link, Picture
from generator.render.press import Press

Drawing = Callable[[Dossier, Mapping[str, str], Link], Picture]
"""One of the functions of `generator.render.pictures`."""


def pictured(press: Press, drawing: Drawing, url: str) -> Picture:
    """A picture for the page at `url`; its names lead to the pages of actors, articles and threads that have one."""
    at = Addresses(press.places, root_of(url))

    def link(kind: str, name: str) -> str:
        actor = press.dossier.actor.get(name)
        if kind == "actor":
            return at.actor(name) if actor and actor.has_page else ""
        return at.article(name) if kind == "article" else at.thread(name)

    return drawing(press.dossier, press.templates, link)
