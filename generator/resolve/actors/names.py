"""From names to actors: the resolver, with and without text."""

from collections.abc import Sequence

from generator.model import ActorKind

from . import localities, organisations, persons
from .groups import Form, Groups
from .naming import Naming, namings_of

FORMS = {
    ActorKind.PERSON: persons.form_of,
    ActorKind.ORG: organisations.form_of,
    ActorKind.PLACE: localities.form_of,
}


def form_of(naming: Naming) -> Form:
    """The form of a name of any kind."""
    return FORMS[naming.kind](naming)


def joined(namings: Sequence[Naming], groups: Groups, bracketed: Sequence[organisations.Bracketed] = ()) -> None:
    """Join the forms of all names, each kind by its own rules; `bracketed` are organisations with their acronyms."""
    persons.join_persons([n for n in namings if n.kind is ActorKind.PERSON], groups)
    organisations.join_organisations([n for n in namings if n.kind is ActorKind.ORG], groups, bracketed)
    localities.join_places([n for n in namings if n.kind is ActorKind.PLACE], groups)


def resolve_names(collections: Sequence[Sequence[tuple[str, str]]]) -> list[list[str]]:
    """Actor ids for (name, kind) mentions of several articles of one folder, in the same order."""
    typed = [[(name, ActorKind(kind)) for name, kind in mentions] for mentions in collections]
    groups = Groups()
    joined(namings_of(typed), groups)
    numbers: dict[Form, str] = {}
    found = []
    for article, mentions in enumerate(typed):
        roots = [groups.root(form_of(Naming(article, name, kind, 1))) for name, kind in mentions]
        found.append([numbers.setdefault(root, f"actor-{len(numbers)}") for root in roots])
    return found
