"""Name lists without text: the resolver alone."""

from collections.abc import Sequence


def resolve_names(collections: Sequence[Sequence[tuple[str, str]]]) -> list[list[str]]:
    """Actor ids for (name, kind) mentions of several articles of one folder, in the same order."""
    return [[f"{kind}:{name.casefold()}" for name, kind in mentions] for mentions in collections]
