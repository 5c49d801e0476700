"""Pages to a published site, in one piece or not at all."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from generator.model import Dossier, Problem
from generator.model.progress import SILENT, Progress
from generator.read.corrections import CORRECTIONS_FILE
from generator.read.templates import package_templates

from .building import beside
from .clock import build_epoch
from .errors import PublishError
from .kept_pages import kept_pages, page_sources, remember
from .manifest import write_manifest
from .page_setting import page_setting
from .pages import DOCS, Written, write_pages
from .pdf import KEPT, compile_pdfs
from .security import protect
from .site import build_site, index_site
from .swap import swap
from .verify import Verdict, verify

__all__ = ["Published", "publish", "write_docs"]


class UnprovedError(PublishError):
    """Something on the built site does not hold; the old site stands."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication proved and could not print."""

    verdict: Verdict
    """The proof; without faults."""
    problems: tuple[Problem, ...]
    """Documents and characters that could not be printed."""


def write_docs(pages: Mapping[str, bytes], config: Path) -> Written:
    """Write the generated pages under docs/ beside `config`.  Raises HandWrittenError, OSError."""
    return write_pages(pages, config.parent / DOCS)


def publish(
    pages: Mapping[str, bytes], dossier: Dossier, config: Path, target: Path, progress: Progress = SILENT
) -> Published:
    """Build the site of `config` beside `target`, add search and PDF, prove it, and swap it in.

    Paper is set while the site is built: neither needs the other, and each keeps one processor busy.
    `pages` holds the data for print (paths below `print/`).  What `target` holds and what has not changed is not built
    again, and proved like the rest.  Raises SiteError, UnprovedError, OSError; then `target` is what it was.
    """
    epoch = build_epoch(dossier.articles)
    own = config.parent / "templates" / "pdf"
    setting, sources = page_setting(config), page_sources(config.parent / DOCS)
    known = kept_pages(config, target, setting)
    with beside(target) as built, beside(target.with_name(f"{target.name}-pdf")) as paper:
        with ThreadPoolExecutor(1) as printer:
            kept = config.parent / KEPT
            ours = package_templates() / "pdf"
            printing = printer.submit(compile_pdfs, pages, ours, paper, dossier.settings, own, kept)
            with progress.timed("MkDocs"):
                known.bring(sources, config.parent / DOCS, built)
                build_site(config, built, epoch, sources if setting else ())
            with progress.timed("policy"):
                protect(built)
            with progress.timed("search"):
                if not known.bring_search(built):
                    index_site(built, epoch)
            with progress.timed("PDF"):
                printed = printing.result()
                copytree(paper, built / "pdf", dirs_exist_ok=True)
        with progress.timed("verify"):
            verdict = verify(built, dossier.articles)
        if verdict.faults:
            raise UnprovedError(str(verdict))
        with progress.timed("manifest"):
            write_manifest(built, dossier, config.parent / dossier.settings.sources / CORRECTIONS_FILE)
        with progress.timed("swap"):
            swap(built, target)
            remember(config, target, setting, sources)
    return Published(verdict, printed.problems)
