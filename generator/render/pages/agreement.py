"""What several articles report, and where they differ."""

from itertools import groupby

from generator.model import Statement
from generator.render.counting import counted
from generator.render.paging import page_url, pages_of
from generator.render.places import STATEMENTS_ON_A_PAGE
from generator.render.press import Press


def agreement_pages(press: Press) -> dict[str, bytes]:
    """`docs/agreement/index.md` and its further pages."""
    pages = pages_of(press.places.statements, STATEMENTS_ON_A_PAGE)
    links = [{"number": n, "url": page_url("agreement/", n), "label": str(n)} for n, _ in pages]
    scope = _scope(press)
    threads = press.dossier.thread
    files: dict[str, bytes] = {}
    for number, statements in pages:
        groups = []
        for place, (thread_id, group) in enumerate(groupby(statements, key=lambda s: s.thread_id), 1):
            label = threads[thread_id].label if thread_id in threads else "Not tied to one event"
            groups.append(
                {
                    "label": label,
                    "anchor": f"thread-{place}",
                    "thread": threads.get(thread_id or ""),
                    **_by_origins(list(group)),
                }
            )
        files |= press.page(
            page_url("agreement/", number),
            "agreement.md.jinja",
            "Agreement" + (f", page {number}" if number > 1 else ""),
            f"Where the sources agree and where they differ: {scope}",
            {"section": "agreement", "kind": "agreement"},
            title="Agreement",
            scope=scope,
            differing=press.dossier.disagreements if number == 1 else (),
            groups=groups,
            links=links,
            number=number,
        )
    return files


def _scope(press: Press) -> str:
    shared, differ = press.places.statements, len(press.dossier.disagreements)
    words = f"{counted(len(shared), 'statement stands', 'statements stand')} in more than one article. "
    if differ:
        return words + f"On {counted(differ, 'point')} the sources differ; both sides stand, without a verdict."
    return words + "No difference was found, which does not mean that there is none."


def _by_origins(statements: list[Statement]) -> dict[str, list[Statement]]:
    """Those that independent sources report, and those that several articles have from one place."""
    return {
        "statements": [s for s in statements if len(s.origins) > 1],
        "copied": [s for s in statements if len(s.origins) < 2],
    }
