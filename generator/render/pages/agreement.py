"""What several articles report, and where they differ."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from generator.model import Statement
from generator.render.counting import counted
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.places import STATEMENTS_ON_A_PAGE
from generator.render.press import Press


def agreement_pages(press: Press) -> dict[str, bytes]:
    """`docs/agreement/index.md` and its further pages."""
    pages = pages_of(press.places.statements, STATEMENTS_ON_A_PAGE)
    links = links_to("agreement/", pages)
    scope = _scope(press)
    files: dict[str, bytes] = {}
    for number, statements in pages:
        files |= press.page(
            page_url("agreement/", number),
            "agreement.md.jinja",
            numbered("Agreement", number),
            f"Where the sources agree and where they differ: {scope}",
            {"section": "agreement", "kind": "agreement"},
            title="Agreement",
            scope=scope,
            differing=press.dossier.disagreements if number == 1 else (),
            groups=list(_groups(press, statements)),
            links=links,
            number=number,
        )
    return files


def _scope(press: Press) -> str:
    shared, differ = press.places.statements, len(press.dossier.disagreements)
    told = counted(len(shared), "statement stands", "statements stand") if shared else "No statement stands"
    words = f"{told} in more than one article. "
    if differ:
        return words + f"On {counted(differ, 'point')} the sources differ; both sides stand, without a verdict."
    return words + "No difference was found, which does not mean that there is none."


def _groups(press: Press, statements: Sequence[Statement]) -> Iterator[dict[str, Any]]:
    """Statements under the thread that they belong to."""
    for place, (thread_id, group) in enumerate(groupby(statements, key=lambda s: s.thread_id), 1):
        thread = press.dossier.thread.get(thread_id or "")
        label = thread.label if thread else "Not tied to one event"
        yield {"label": label, "anchor": f"thread-{place}", "thread": thread, **_by_origins(list(group))}


def _by_origins(statements: list[Statement]) -> dict[str, list[Statement]]:
    """Those that independent sources report, and those that several articles have from one place."""
    return {
        "statements": [s for s in statements if len(s.origins) > 1],
        "copied": [s for s in statements if len(s.origins) < 2],
    }
