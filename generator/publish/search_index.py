"""Pagefind's index with its filters in one order, so that the same site has the same bytes.

Pagefind 1.5 writes the values of a filter in the order of a hash map that differs from run to run, and names the file
by its bytes.  The format: gzip over the mark `pagefind_dcd` and CBOR; a filter is `[name, [[value, [page, …]], …]]`,
the fourth part of the metadata lists `[name, file]` of each filter.
"""

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

from .files import write_whole

MARK = b"pagefind_dcd"
FILTERS = 3
"""Place of the list of filters in the metadata."""


def settle(index: Path) -> None:
    """Order the filters of a Pagefind folder and name the files anew.  Raises OSError, ValueError on another format."""
    entry_file = index / "pagefind-entry.json"
    entry = json.loads(entry_file.read_bytes())
    for language in sorted(entry["languages"]):
        known = entry["languages"][language]
        known["hash"] = _metadata(index, known["hash"])
    write_whole(entry_file, json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode())


def _metadata(index: Path, name: str) -> str:
    """Write the metadata of one language with settled filters; its new name."""
    path = index / f"pagefind.{name}.pf_meta"
    parts = _read(path)
    parts[FILTERS] = sorted([_filter(index, found[0], found[1]) for found in parts[FILTERS]])
    data = _data(parts)
    settled = _named(name, data)
    path.unlink()
    write_whole(index / f"pagefind.{settled}.pf_meta", data)
    return settled


def _filter(index: Path, label: str, name: str) -> list[str]:
    path = index / "filter" / f"{name}.pf_filter"
    _, values = _read(path)
    data = _data([label, sorted(values)])
    settled = _named(name, data)
    path.unlink()
    write_whole(path.with_name(f"{settled}.pf_filter"), data)
    return [label, settled]


def _read(path: Path) -> Any:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(MARK):
        raise ValueError(f"{path.name} is not in the format of Pagefind 1.5")
    return cbor2.loads(data[len(MARK) :])


def _data(parts: Any) -> bytes:
    return gzip.compress(MARK + cbor2.dumps(parts), mtime=0)


def _named(name: str, data: bytes) -> str:
    """The name with the hash of the new bytes, as long as the old one."""
    language, old = name.rsplit("_", 1)
    return f"{language}_{hashlib.sha256(data).hexdigest()[: len(old)]}"
