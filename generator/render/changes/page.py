"""The page "What is new", by date."""

from collections.abc import Mapping
from itertools import groupby

from generator.model import Dossier
from generator.render.counting import counted
from generator.render.days import in_words
from generator.render.press import Press

from .outputs import MANY, change_files, counts
from .record import Change, Changes

ON_THE_PAGE = 400
"""Most changes on the page; all of them stand in `data/changes.json`."""


def changes_page(press: Press, changes: Changes | None = None) -> dict[str, bytes]:
    """`docs/changes/index.md` and the files behind it; without a base the page says that there is none."""
    known = changes or Changes("")
    shown = known.changes[:ON_THE_PAGE]
    scope = (
        f"{counted(len(known.changes), 'change')} since {known.since}, both editions made by the same generator."
        if known.since
        else "This edition was built without an earlier one to compare it with."
    )
    page = press.page(
        "changes/",
        "changes.md.jinja",
        "What is new",
        scope,
        {"section": "changes", "kind": "changes"},
        title="What is new",
        scope=scope,
        compared=bool(known.since),
        counts=[(MANY[kind] if number != 1 else kind, number) for kind, number in counts(known).items()],
        days=_days(shown),
        more=len(known.changes) - len(shown),
    )
    return page | change_files(known, press.dossier)


def change_pages(dossier: Dossier, templates: Mapping[str, str], changes: Changes) -> dict[str, bytes]:
    """The page and its files for a build that has a base; they replace those of `render`."""
    return changes_page(Press(dossier, templates), changes)


def _days(changes: tuple[Change, ...]) -> list[dict[str, object]]:
    """Changes under their day, newest first, undated ones last."""
    return [
        {"day": in_words(day) if day else "Undated", "anchor": f"day-{day or 'undated'}", "changes": list(group)}
        for day, group in groupby(changes, key=lambda change: change.day)
    ]
