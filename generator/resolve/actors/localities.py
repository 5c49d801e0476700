"""Places: the alias table, countries, and spellings alike."""

from collections.abc import Sequence

from generator.model import ActorKind

from .aliases import aliases
from .groups import Form, Groups
from .naming import Naming
from .spelling import skeleton
from .written import folded


def form_of(naming: Naming) -> Form:
    """The form of a place name: one in the whole folder."""
    shown = aliases().get((ActorKind.PLACE, folded(naming.name)))
    return ("place", folded(shown or naming.name).replace("-", " "))


def join_places(namings: Sequence[Naming], groups: Groups) -> None:
    """Join all forms of places."""
    alike: dict[str, Naming] = {}
    for naming in namings:
        form = form_of(naming)
        key = "".join(skeleton(part) for part in folded(naming.name).replace("-", " ").split())
        if len(key) >= 6:
            other = alike.setdefault(key, naming)
            groups.join(form_of(other), form, (other.name, naming.name), "spelt alike")
