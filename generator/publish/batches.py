"""MkDocs builds some thousand pages at a time, since it holds every page of a run in memory until it ends."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from .kept_pages import as_old_as, page_of

BATCH = 6_000
"""Pages of a run.  Measured with 2,450 pages of 1,000 articles: about 90 kB of memory a page, and 0.3 ms of the
processor for a page that a run leaves out."""


def batches(docs: Path, site: Path, sources: Sequence[str]) -> Iterator[None]:
    """Prepare `site` for one run after the other of `mkdocs build --dirty`, each of which builds `BATCH` of `sources`.

    `sources` are paths below `docs` of pages that are not built yet.  MkDocs takes a page that is there for built: so
    those of later runs stand empty until it is their turn.  Raises OSError.
    """
    for source in sources[BATCH:]:
        page = site / page_of(source)
        page.parent.mkdir(parents=True, exist_ok=True)
        page.touch()
        as_old_as(docs / source, page)
    for start in range(0, max(len(sources), 1), BATCH):
        for source in sources[start : start + BATCH]:
            (site / page_of(source)).unlink(missing_ok=True)
        yield
