"""Generated pages under docs/: changed ones written, stale ones removed, a person's files never touched."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .errors import PublishError
from .files import write_whole

LEDGER = ".generated.json"
"""Names the files that we wrote; MkDocs leaves out files that begin with a dot."""
DOCS = "docs/"


class HandWrittenError(PublishError):
    """A generated page would replace a file that a person wrote."""


@dataclass(frozen=True, slots=True)
class Written:
    """What writing the pages did."""

    changed: int
    """Files written because they were absent or different."""
    unchanged: int
    """Files left alone."""
    removed: int
    """Files of an earlier build that no page needs any more."""


def write_pages(pages: Mapping[str, bytes], docs: Path) -> Written:
    """Bring `docs` to hold `pages` (paths below `docs/`) and what a person wrote.

    Raises HandWrittenError when a page would replace a person's file, OSError when the disk refuses.
    """
    wanted = {path.removeprefix(DOCS): data for path, data in pages.items() if path.startswith(DOCS)}
    ours = written_before(docs)
    present = {path: _bytes(docs / path) for path in wanted}
    foreign = [p for p, data in present.items() if data is not None and data != wanted[p] and p not in ours]
    if foreign:
        raise HandWrittenError(
            f"{DOCS}{sorted(foreign)[0]}: this file was not written by the build and would be replaced. "
            "Move it, or delete it if it is left over from an earlier build."
        )
    write_whole(docs / LEDGER, json.dumps(sorted(ours | wanted.keys())).encode())
    changed = [path for path, data in present.items() if data != wanted[path]]
    for path in changed:
        write_whole(docs / path, wanted[path])
    stale = sorted(ours - wanted.keys())
    for path in stale:
        _remove(docs, path)
    write_whole(docs / LEDGER, json.dumps(sorted(wanted)).encode())
    return Written(len(changed), len(wanted) - len(changed), len(stale))


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def written_before(docs: Path) -> set[str]:
    """Paths below `docs` that an earlier build wrote; none where its ledger is absent or damaged."""
    try:
        paths = json.loads((docs / LEDGER).read_bytes())
    except (OSError, ValueError):
        return set()
    return {p for p in paths if isinstance(p, str) and ".." not in PurePosixPath(p).parts and not p.startswith("/")}


def _remove(docs: Path, path: str) -> None:
    (docs / path).unlink(missing_ok=True)
    for folder in (docs / path).parents:
        if folder == docs or any(folder.iterdir()):
            return
        folder.rmdir()
