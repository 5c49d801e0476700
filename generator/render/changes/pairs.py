"""Which article of the old edition is which of the new one: ids change with the text, files are renamed."""

from collections.abc import Callable, Hashable, Mapping

from .edition import Edition, Source


def paired(old: Edition, new: Edition) -> Mapping[str, str]:
    """Old article id by new article id: same id, else same text, else same file, else same title and outlet."""
    found: dict[str, str] = {}
    rules: tuple[Callable[[Source], Hashable], ...] = (
        lambda source: source.id,
        lambda source: source.text_sha256,
        lambda source: source.file,
        lambda source: (source.title, source.outlet),
    )
    for rule in rules:
        taken = set(found.values())
        free = {rule(source): source.id for source in reversed(old.sources) if source.id not in taken}
        for source in new.sources:
            if source.id not in found and (match := free.pop(rule(source), None)):
                found[source.id] = match
    return found
