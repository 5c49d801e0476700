"""MkDocs builds the pages, Pagefind indexes them; both as their users run them, in a process of their own."""

import os
import re
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from .batches import BATCH, batches
from .errors import PublishError
from .kept_pages import page_of
from .pages import DOCS
from .search_index import settle

WARNING = re.compile(r"^(?:WARNING|ERROR)\s+-\s+(.*(?:\n\s+- .*)*)", re.MULTILINE)
"""A complaint of MkDocs and the list below it."""
OF_COURSE = "A 'dirty' build is being performed"
"""What MkDocs warns of whenever it leaves pages as they are; that they hold, `verify` proves on each of them."""


class SiteError(PublishError):
    """The site could not be built; the message says why in the words of the tool."""


def build_site(config: Path, target: Path, epoch: int, pages: Collection[str] = ()) -> None:
    """Build the MkDocs site of `config` strictly into `target`.

    `epoch` (seconds since 1970) stands for the clock, so that the same pages give the same bytes.  `pages` are sources
    (paths below docs/) of pages that come from their source and the settings alone: those that already stand in
    `target` are left as they are, and the others are built some thousand at a time.
    Raises SiteError with MkDocs' warnings when there is one.
    """
    missing = [source for source in pages if not (target / page_of(source)).exists()]
    if len(missing) == len(pages) <= BATCH:
        _mkdocs(config, target, epoch, "--strict", "--clean")
        return
    for _ in batches(config.parent / DOCS, target, missing):
        _mkdocs(config, target, epoch, "--dirty")


def _mkdocs(config: Path, target: Path, epoch: int, *how: str) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", *how, "-f", str(config), "-d", str(target)]
    done = _run(command, config.parent, epoch)
    said = [found.group(1) for found in WARNING.finditer(done.stderr) if not found.group(1).startswith(OF_COURSE)]
    if done.returncode or said:
        said = said or [done.stderr.strip()[-2000:]]
        raise SiteError("MkDocs refused the pages:\n  " + "\n  ".join(dict.fromkeys(said)))


def index_site(site: Path, epoch: int) -> None:
    """Write the search index of a built site into its folder `pagefind`.  Raises SiteError."""
    done = _run([sys.executable, "-m", "pagefind", "--site", str(site), "--quiet"], site, epoch)
    if done.returncode:
        raise SiteError("Pagefind could not index the site:\n  " + (done.stderr or done.stdout).strip()[-2000:])
    settle(site / "pagefind")


def _run(command: list[str], folder: Path, epoch: int) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "true",
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.run(
        command, check=False, cwd=folder, env=environment, capture_output=True, text=True, errors="replace"
    )
