"""The files of the sources folder: what is opened and what is skipped, each with a word."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.model import Limits, Metadata, Problem, Severity

from .controls import one_line
from .corrections import CORRECTIONS_FILE
from .sidecar import SIDECAR
from .snapshot import COLLECTION, PAGES, Snapshot, snapshot_in

ORIGINALS = ".originals"
"""Hidden folder inside the sources that keeps the bytes of what was added, by SHA-256."""
OWN_FILES = (SIDECAR, CORRECTIONS_FILE, ORIGINALS)
"""Ours: metadata, judgements, and what `dossier add` keeps; none of them is a source."""
FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".pdf": "pdf",
    ".docx": "word",
    ".eml": "mail",
}
"""Kind of reader by suffix, lower case."""
DEEPEST = 12
"""Folders inside folders."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was opened and read whole."""

    source: str
    """Path inside the folder, with `/`, fit to be shown."""
    stem: str
    """Its name without suffix."""
    reader: str
    """Kind of reader, as in FORMATS."""
    data: bytes
    """Its bytes."""
    about: Metadata = field(default_factory=Metadata)
    """What the archive that holds it says about it."""


def source_files(folder: Path, limits: Limits) -> Iterator[SourceFile | Problem]:
    """Every file below the folder, in order of path, or the reason why it is skipped.

    Links are never followed, and pipes and devices never opened: a stranger's file may point anywhere, or hang us.
    """
    yield from _walk(folder, folder, limits, 0)


def shown_path(folder: Path, path: Path) -> str:
    """The path inside the folder with `/`, as valid text on one line."""
    relative = path.relative_to(folder).as_posix()
    return one_line(os.fsencode(relative).decode("utf-8", "replace")) or "?"


def _walk(folder: Path, inside: Path, limits: Limits, depth: int) -> Iterator[SourceFile | Problem]:
    try:
        entries = sorted(os.scandir(inside), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield _skipped(shown_path(folder, inside), "unreadable", f"The folder cannot be opened: {error.strerror}.")
        return
    if any(entry.name == COLLECTION for entry in entries):
        what = f"This is an ArchiveBox collection: only the pages in its folder `{PAGES}` are read."
        yield _skipped(shown_path(folder, inside), "archive-lists", what, "", Severity.NOTE)
        entries = [entry for entry in entries if entry.name == PAGES]
    for entry in entries:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield from _below(folder, path, limits, depth)
        elif not (depth == 0 and entry.name in OWN_FILES):
            yield _opened(shown_path(folder, path), path, limits)


def _below(folder: Path, path: Path, limits: Limits, depth: int) -> Iterator[SourceFile | Problem]:
    name = shown_path(folder, path)
    if path.name.endswith(("_files", ".assets")):
        yield _skipped(
            name, "page-assets", "The folder holds the pictures and scripts of a saved page.", "", Severity.NOTE
        )
    elif depth >= DEEPEST:
        yield _skipped(name, "deep-folder", f"The folder lies more than {DEEPEST} folders deep.", "Move it up.")
    elif snapshot := snapshot_in(path, limits.file_bytes):
        yield from _archived(folder, path, snapshot, limits)
    else:
        yield from _walk(folder, path, limits, depth + 1)


def _archived(folder: Path, path: Path, snapshot: Snapshot, limits: Limits) -> Iterator[SourceFile | Problem]:
    """One article for all the forms in which an archive keeps a page."""
    read = _opened(shown_path(folder, snapshot.page), snapshot.page, limits)
    if isinstance(read, SourceFile):
        read = replace(read, stem=one_line(path.name), about=snapshot.about)
        what = f"This is an archived page, read from {snapshot.page.relative_to(path).as_posix()} alone."
        yield _skipped(shown_path(folder, path), "archive-forms", what, "", Severity.NOTE)
    yield read


def _opened(name: str, path: Path, limits: Limits) -> SourceFile | Problem:
    if path.name.startswith("."):
        return _skipped(name, "hidden-file", "Hidden files are not read.", "Rename it without the dot.", Severity.NOTE)
    try:
        kind = path.lstat().st_mode
    except OSError as error:
        return _skipped(name, "unreadable", f"The file cannot be opened: {error.strerror}.")
    if stat.S_ISLNK(kind):
        return _skipped(
            name, "link", "Links are not followed: they may lead out of the folder.", "Copy the file itself."
        )
    if not stat.S_ISREG(kind):
        return _skipped(name, "not-a-file", "This is a pipe, socket or device, not a file.", "Remove it.")
    reader = FORMATS.get(path.suffix.lower())
    if not reader:
        known = ", ".join(FORMATS)
        return _skipped(
            name, "unknown-format", f"Files of this kind are not read (known: {known}).", "Convert or remove it."
        )
    return _read(name, path, reader, limits)


def _read(name: str, path: Path, reader: str, limits: Limits) -> SourceFile | Problem:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return _skipped(name, "not-a-file", "This is a pipe, socket or device, not a file.", "Remove it.")
            data = file.read(limits.file_bytes + 1)
    except OSError as error:
        return _skipped(name, "unreadable", f"The file cannot be read: {error.strerror}.", "Check its permissions.")
    if len(data) > limits.file_bytes:
        what = f"The file is larger than {limits.file_bytes:,} bytes."
        return _skipped(name, "too-large", what, "Split it, or raise `limits: file_bytes` in mkdocs.yml.")
    stem = one_line(os.fsencode(path.stem).decode("utf-8", "replace")) or "x"
    return SourceFile(name, stem, reader, data)


def _skipped(
    name: str, code: str, what: str, remedy: str = "Check its permissions.", severity: Severity = Severity.ERROR
) -> Problem:
    return Problem(name, 0, code, what, remedy, severity)
