"""Findings kept for the next build."""

from pathlib import Path

import msgspec

from generator.model import Findings
from generator.read.cache import cache_path

from .files import write_whole


def keep_findings(folder: Path, key: str, findings: Findings) -> None:
    """Write findings under `key`, whole or not at all.  Raises OSError when the disk refuses."""
    write_whole(cache_path(folder, key), msgspec.json.encode(findings))
