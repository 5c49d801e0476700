"""Findings kept for the next build."""

from collections.abc import Collection
from pathlib import Path

import msgspec

from generator.model import Findings
from generator.read.cache import cache_path

from .files import write_whole

FEW = 500
"""Unused findings that may always stay, about ten megabytes."""


def keep_findings(folder: Path, key: str, findings: Findings) -> None:
    """Write findings under `key`, whole or not at all.  Raises OSError when the disk refuses."""
    write_whole(cache_path(folder, key), msgspec.json.encode(findings))


def forget_findings(folder: Path, used: Collection[str]) -> None:
    """Delete the oldest findings that no key of `used` names, until there are no more of them than used ones.

    Rules and sources change and leave findings behind that nothing asks for again; as many as a build used may stay,
    for another branch or an older state of the sources.  Raises OSError when the disk refuses.
    """
    wanted = {cache_path(folder, key) for key in used}
    others = [path for path in folder.glob("[0-9a-f][0-9a-f]/*.json") if path not in wanted]
    if len(others) > max(len(wanted), FEW):
        oldest_first = sorted(others, key=lambda path: path.stat().st_mtime)
        for path in oldest_first[: len(others) - max(len(wanted), FEW)]:
            path.unlink(missing_ok=True)
