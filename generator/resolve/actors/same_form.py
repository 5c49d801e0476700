"""Why spellings that come to one form are one name: the reasons that no join gave."""

from collections.abc import Iterable, Iterator

from generator.model import ActorKind, Merge

from .aliases import aliases
from .names import form_of
from .naming import Naming
from .written import folded

WRITTEN = "the same but for capitals, accents, full stops or an article"
STRIPPED = {
    ActorKind.PERSON: "the same without titles, initials and suffixes",
    ActorKind.ORG: "the same without the legal form",
    ActorKind.PLACE: "the same but for hyphens",
}
TABLE = "the alias table"


def same_form_merges(kind: ActorKind, names: Iterable[str]) -> Iterator[Merge]:
    """A merge, with its reason, of each name with the first one of the same form."""
    first: dict[object, str] = {}
    for name in names:
        known = first.setdefault(form_of(Naming(0, name, kind, 1)), name)
        if known != name:
            yield Merge((known, name), _reason(kind, known, name))


def _reason(kind: ActorKind, first: str, second: str) -> str:
    if folded(first) == folded(second):
        return WRITTEN
    return TABLE if (kind, folded(second)) in aliases() else STRIPPED[kind]
