"""`manifest.json`: what a published folder was made from, and the hash of everything in it."""

import hashlib
import importlib.metadata
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.model import Dossier, Problem, Severity
from generator.publish.files import write_whole

MANIFEST = "manifest.json"
FORMAT = "1"
PACKAGE = "dossier-briefing"


def write_manifest(site: Path, dossier: Dossier, corrections: Path | None = None) -> Path:
    """Write `manifest.json` into a built site as its last file, and return its path.

    `corrections` is the file of corrections that was replayed.  No clock: the same build gives the same bytes.
    Raises OSError when the folder cannot be read or written.
    """
    document = manifest_of(site, dossier, corrections)
    path = site / MANIFEST
    write_whole(path, (json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode())
    return path


def manifest_of(site: Path, dossier: Dossier, corrections: Path | None = None) -> dict[str, Any]:
    """The manifest as plain data; hashes are SHA-256 in hexadecimal digits."""
    kept = corrections.read_bytes() if corrections and corrections.is_file() else None
    return {
        "format": FORMAT,
        "generator": {"name": PACKAGE, "version": version_of(PACKAGE)},
        "models": sorted({found.model for found in dossier.findings.values() if found.model}),
        "packages": dict(sorted(_packages())),
        "sources": {article.source: article.source_sha256 for article in dossier.articles},
        "corrections": hashlib.sha256(kept).hexdigest() if kept is not None else None,
        "outputs": dict(_hashes(site)),
    }


def manifest_faults(site: Path) -> tuple[Problem, ...]:
    """What differs between a folder and its manifest: changed, missing and unknown files; none where it holds.

    Never raises on what the manifest says.
    """
    path = site / MANIFEST
    try:
        document = json.loads(path.read_bytes())
        listed = {str(name): str(digest) for name, digest in document["outputs"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return (_fault(MANIFEST, "manifest-unreadable", f"it cannot be read ({type(error).__name__})."),)
    found = dict(_hashes(site))
    faults = [_fault(name, "manifest-missing", "it is listed, but not there.") for name in listed.keys() - found.keys()]
    faults += [
        _fault(name, "manifest-unknown", "it is there, but not listed.") for name in found.keys() - listed.keys()
    ]
    faults += [
        _fault(name, "manifest-changed", f"its hash is {found[name][:12]}…, the manifest says {listed[name][:12]}….")
        for name in found.keys() & listed.keys()
        if found[name] != listed[name]
    ]
    return tuple(sorted(faults))


def _fault(name: str, code: str, what: str) -> Problem:
    return Problem(name, 0, code, what, "Build the site again, or take it from where it was built.", Severity.ERROR)


def _hashes(site: Path) -> Iterator[tuple[str, str]]:
    """Path with `/` and hash of every file but the manifest, by path."""
    for path in sorted(site.rglob("*")):
        if path.is_file() and path != site / MANIFEST:
            with path.open("rb") as opened:
                yield path.relative_to(site).as_posix(), hashlib.file_digest(opened, "sha256").hexdigest()


def _packages() -> Iterator[tuple[str, str]]:
    """Name and version of each installed package that the generator asks for."""
    try:
        required = importlib.metadata.requires(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return
    for requirement in required:
        if "extra ==" not in requirement and (name := re.match(r"[A-Za-z0-9._-]+", requirement)):
            yield name.group(), version_of(name.group())


def version_of(package: str) -> str:
    """Installed version of a package, or `unknown`."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
