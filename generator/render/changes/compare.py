"""Two editions to their differences."""

from collections.abc import Iterator

from .dates import date_changes, source_changes
from .edition import Edition
from .figures import changed_figures
from .names import name_changes, role_changes
from .pairs import paired
from .people import actor_changes, quote_changes
from .record import KINDS, Change, Changes
from .shared import Both
from .statements import disagreement_changes, statement_changes


def changes_between(old: Edition, new: Edition, since: str) -> Changes:
    """What is new in `new`; `since` names `old` in words.  Both must be made by the same generator and model."""
    both = Both(old, new, paired(old, new))
    found = {change.id: change for change in _all(both)}
    ordered = sorted(found.values(), key=lambda c: (KINDS.index(c.kind), c.what, c.text, c.id))
    ordered.sort(key=lambda change: change.day, reverse=True)
    return Changes(since, tuple(ordered))


def _all(both: Both) -> Iterator[Change]:
    yield from _articles(both)
    yield from source_changes(both)
    yield from changed_figures(both)
    yield from date_changes(both)
    yield from disagreement_changes(both)
    yield from statement_changes(both)
    yield from quote_changes(both)
    yield from actor_changes(both)
    yield from name_changes(both)
    yield from role_changes(both)


def _articles(both: Both) -> Iterator[Change]:
    kept = set(both.old_id.values())
    for source in both.new.sources:
        before = both.old_source.get(both.old_id.get(source.id, ""))
        page = f"articles/{source.id}/"
        outlet = source.outlet or "outlet unknown"
        if before is None:
            why = f"The file {source.file} was added ({outlet})."
            yield both.change("new article", source.id, f"{source.code}: {source.title}", "", why, page)
        elif before.text_sha256 != source.text_sha256:
            why = f"The text of {source.file} is not the one of before."
            yield both.change("changed article", source.id, f"{source.code}: {source.title}", "", why, page)
    for gone in both.old.sources:
        if gone.id not in kept:
            why = f"The file {gone.file} is no longer among the sources."
            yield both.change("removed article", gone.id, f"{gone.code}: {gone.title}", "", why, "")
