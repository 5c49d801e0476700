"""MkDocs builds the pages, Pagefind indexes them; both as their users run them, in a process of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

from .errors import PublishError
from .search_index import settle

WARNING = re.compile(r"^(?:WARNING|ERROR)\s+-\s+(.*(?:\n\s+- .*)*)", re.MULTILINE)
"""A complaint of MkDocs and the list below it."""


class SiteError(PublishError):
    """The site could not be built; the message says why in the words of the tool."""


def build_site(config: Path, target: Path, epoch: int) -> None:
    """Build the MkDocs site of `config` strictly into `target`.

    `epoch` (seconds since 1970) stands for the clock, so that the same pages give the same bytes.
    Raises SiteError with MkDocs' warnings when there is one.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "-f", str(config), "-d", str(target)]
    done = _run(command, config.parent, epoch)
    if done.returncode:
        said = [found.group(1) for found in WARNING.finditer(done.stderr)] or [done.stderr.strip()[-2000:]]
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
