"""Pages to a published site, in one piece or not at all."""

from collections.abc import Mapping
from pathlib import Path

from generator.model import Dossier
from generator.model.progress import SILENT, Progress
from generator.read.templates import package_templates

from .building import beside
from .clock import build_epoch
from .errors import PublishError
from .pages import DOCS, Written, write_pages
from .pdf import compile_pdfs
from .security import protect
from .site import build_site, index_site
from .swap import swap
from .verify import Verdict, verify

__all__ = ["publish", "write_docs"]


class UnprovedError(PublishError):
    """Something on the built site does not hold; the old site stands."""


def write_docs(pages: Mapping[str, bytes], config: Path) -> Written:
    """Write the generated pages under docs/ beside `config`.  Raises HandWrittenError, OSError."""
    return write_pages(pages, config.parent / DOCS)


def publish(
    pages: Mapping[str, bytes], dossier: Dossier, config: Path, target: Path, progress: Progress = SILENT
) -> Verdict:
    """Build the site of `config` beside `target`, add search and PDF, prove it, and swap it in.

    `pages` holds the data for print (paths below `print/`).  Raises SiteError, UnprovedError, OSError; then `target` is
    what it was.
    """
    epoch = build_epoch(dossier.articles)
    with beside(target) as built:
        with progress.timed("site"):
            build_site(config, built, epoch)
            protect(built)
        with progress.timed("search"):
            index_site(built, epoch)
        with progress.timed("PDF"):
            compile_pdfs(pages, package_templates() / "pdf", built / "pdf", dossier.settings)
        with progress.timed("verify"):
            verdict = verify(built, dossier.articles)
        if verdict.faults:
            raise UnprovedError(str(verdict))
        swap(built, target)
    return verdict
