"""Pages of the published site kept for the next one: what a page comes from has not changed, so it is not built again.

The ledger names the hash of each generated page's source; what was built of it is hashed in the manifest of the
published site.  A page is kept where both still hold, so that neither a changed source nor a damaged site can last.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .files import write_whole
from .manifest import MANIFEST
from .pages import written_before

LEDGER = ".cache/dossier/pages.json"
"""Beside mkdocs.yml; safe to delete."""
PAGE, SOURCE = "index.html", "index.md"
SEARCH = "pagefind/"


@dataclass(frozen=True)
class KeptPages:
    """What may be kept of a published site."""

    published: Path
    """The site."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Hash of each generated page's source as the site was built, by path below docs/; empty where nothing holds."""
    outputs: Mapping[str, str] = field(default_factory=dict)
    """Hash of each file of the site."""

    def bring(self, sources: Mapping[str, str], docs: Path, built: Path) -> None:
        """Copy every page of `sources` (path below `docs` to hash) that is what it was to `built`.  Raises OSError."""
        for source, digest in sources.items():
            if self.sources.get(source) == digest and self._copied(page_of(source), built):
                as_old_as(docs / source, built / page_of(source))

    def bring_search(self, built: Path) -> bool:
        """Copy the search index into `built` where its pages are byte for byte those of the site; whether it was."""
        there = {name: digest for name, digest in self.outputs.items() if name.endswith(".html")}
        index = [name for name in self.outputs if name.startswith(SEARCH)]
        now = {path.relative_to(built).as_posix(): path for path in built.rglob("*.html")}
        if not index or there.keys() != now.keys():
            return False
        if any(hash_of(path.read_bytes()) != there[name] for name, path in now.items()):
            return False
        return all(self._copied(name, built) for name in index)

    def _copied(self, name: str, built: Path) -> bool:
        """A copy, never a link: MkDocs writes into files that stand, and the published site must not change."""
        try:
            data = (self.published / name).read_bytes()
        except OSError:
            return False
        if hash_of(data) != self.outputs.get(name):
            return False
        (built / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).write_bytes(data)
        return True


def kept_pages(config: Path, published: Path, setting: str) -> KeptPages:
    """What of a published site may be kept under a `page_setting`; nothing where the ledger is not of this site."""
    try:
        ledger = json.loads((config.parent / LEDGER).read_bytes())
        manifest = (published / MANIFEST).read_bytes()
        if not setting or [ledger["setting"], ledger["manifest"]] != [setting, hash_of(manifest)]:
            return KeptPages(published)
        return KeptPages(published, dict(ledger["sources"]), dict(json.loads(manifest)["outputs"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return KeptPages(published)


def remember(config: Path, built: Path, setting: str, sources: Mapping[str, str]) -> None:
    """Write down what the pages of a built and proved site came from.

    A disk that refuses costs the next build time, not this one its site.
    """
    with suppress(OSError):
        digest = hash_of((built / MANIFEST).read_bytes())
        document = {"setting": setting, "manifest": digest, "sources": dict(sources)}
        write_whole(config.parent / LEDGER, json.dumps(document).encode())


def page_sources(docs: Path) -> dict[str, str]:
    """Hash of each page that the build wrote below `docs`, by its path there, sorted.  Raises OSError."""
    pages = (path for path in sorted(written_before(docs)) if PurePosixPath(path).name == SOURCE)
    return {path: hash_of((docs / path).read_bytes()) for path in pages}


def page_of(source: str) -> str:
    """The built page of a source `…/index.md`."""
    return PurePosixPath(source).with_name(PAGE).as_posix()


def hash_of(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def as_old_as(source: Path, page: Path) -> None:
    """Give a page the moment of its source: MkDocs builds anew what is older."""
    moment = source.stat().st_mtime_ns
    os.utime(page, ns=(moment, moment))
