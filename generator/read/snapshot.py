"""A page as ArchiveBox keeps it: one folder with many forms of it, of which one is read."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from generator.model import Metadata

from .controls import one_line
from .stated import extracted, web_address

COLLECTION = "ArchiveBox.conf"
"""A folder with this file is a whole collection; its pages lie below `archive`, the rest is lists and databases."""
PAGES = "archive"
INDEX = "index.json"
INDEX_BYTES = 4_000_000
"""A real index has some thousand bytes; its history of attempts may grow."""
FORMS = (
    "singlefile.html",
    "singlefile/singlefile.html",
    "output.html",
    "dom/output.html",
    "readability/content.html",
    "mercury/content.html",
    "output.pdf",
    "pdf/output.pdf",
    "readability/content.txt",
)
"""Forms of a page, the one with most of its words and metadata first (names of ArchiveBox 0.4 to 0.9)."""
TITLE_LENGTH = 500
"""Characters of a title that are kept; an index may hold a whole page as one."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One archived page."""

    page: Path
    """The file to read."""
    about: Metadata
    """Address, title and day of archiving, as its index gives them."""


def snapshot_in(folder: Path, most_bytes: int) -> Snapshot | None:
    """The snapshot that `folder` is, or None where it is an ordinary folder.  Never raises.

    The first form that is an ordinary file of 1 to `most_bytes` bytes is taken, else what wget left.
    """
    index = _index(folder / INDEX)
    address = web_address(_words(index, "url"))
    if not address or "timestamp" not in index:
        return None
    pages = (folder / form for form in (*FORMS, *_fetched(index)))
    page = next((page for page in pages if _usable(folder, page, most_bytes)), None)
    return Snapshot(page, _about(index, address)) if page else None


def _index(path: Path) -> dict[str, Any]:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > INDEX_BYTES:
            return {}
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _fetched(index: dict[str, Any]) -> Iterator[str]:
    """The page as wget saved it, whose path is the one name that only the index knows; never one that leads out."""
    names = index.get("canonical")
    path = PurePosixPath(unquote(_words(names, "wget_path"))) if isinstance(names, dict) else PurePosixPath()
    if path.suffix.lower() in (".html", ".htm") and not path.is_absolute() and ".." not in path.parts:
        yield str(path)


def _usable(folder: Path, page: Path, most_bytes: int) -> bool:
    """An ordinary file, with no link on the way to it."""
    try:
        way = [page, *page.parents]
        inside = way[: way.index(folder)]
        return not any(map(os.path.islink, inside)) and page.is_file() and 0 < page.stat().st_size <= most_bytes
    except (OSError, ValueError):
        return False


def _about(index: dict[str, Any], address: str) -> Metadata:
    title = one_line(_words(index, "title"))[:TITLE_LENGTH]
    return Metadata(
        title=None if web_address(title) else extracted(title),
        accessed=extracted(_day(_words(index, "timestamp"))),
        url=extracted(address),
    )


def _day(timestamp: str) -> str:
    """Seconds since 1970, with a fraction or without, as a day."""
    try:
        return datetime.fromtimestamp(float(timestamp), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _words(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    return str(value) if isinstance(value, str | int | float) else ""
