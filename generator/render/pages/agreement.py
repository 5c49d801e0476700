"""What several articles report, and where they differ."""

from itertools import groupby

from generator.render.paging import page_url, pages_of
from generator.render.places import STATEMENTS_ON_A_PAGE
from generator.render.press import Press, counted


def agreement_pages(press: Press) -> dict[str, bytes]:
    """`docs/agreement/index.md` and its further pages."""
    pages = pages_of(press.places.statements, STATEMENTS_ON_A_PAGE)
    links = [{"number": n, "url": page_url("agreement/", n), "label": str(n)} for n, _ in pages]
    scope = f"{counted(len(press.places.statements), 'statement')} reported by more than one article. "
    scope += (
        f"On {counted(len(press.dossier.disagreements), 'point')} they differ; both sides stand, without a verdict."
    )
    threads = press.dossier.thread
    files: dict[str, bytes] = {}
    for number, statements in pages:
        groups = []
        for place, (thread_id, group) in enumerate(groupby(statements, key=lambda s: s.thread_id), 1):
            label = threads[thread_id].label if thread_id in threads else "Not tied to one event"
            groups.append({"label": label, "anchor": f"thread-{place}", "statements": list(group)})
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
