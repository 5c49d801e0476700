"""PDFs kept for the next build: what has not changed is not set again."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from generator.model import Problem
from generator.publish.files import write_whole

from .faces import faces

KEPT = ".cache/dossier/pdf"
"""Folder of kept PDFs, beside mkdocs.yml; safe to delete."""
DIGEST = 32
"""Bytes of the SHA-256 with which a kept file begins: a damaged file is set again, never handed out."""
Setting = tuple[bytes, list[Problem]]
"""A PDF and the problems that came of setting it."""


class Kept:
    """The PDFs of earlier builds, by everything that their bytes come from."""

    def __init__(self, folder: Path, templates: Path) -> None:
        """`folder` need not exist.  `templates` is the folder with the `.typ` files, a user's own among them."""
        self.folder = folder
        self.setting = _hash(_parts_of_setting(templates))
        self.used: set[Path] = set()

    def path(self, template: str, content: bytes, timestamp: int) -> Path:
        """Where the PDF of some data is kept."""
        key = _hash((self.setting, template.encode(), content, str(timestamp).encode())).hex()
        return self.folder / key[:2] / f"{key}.pdf"

    def found(self, path: Path) -> Setting | None:
        """The kept PDF and its problems; None where there is none, or where it is damaged."""
        self.used.add(path)
        try:
            whole = path.read_bytes()
            if hashlib.sha256(whole[DIGEST:]).digest() != whole[:DIGEST]:
                return None
            problems, _, made = whole[DIGEST:].partition(b"\n")
            return made, msgspec.json.decode(problems, type=list[Problem])
        except (OSError, ValueError):
            return None

    def keep(self, path: Path, made: bytes, problems: list[Problem]) -> None:
        """Keep a PDF, whole or not at all.  A disk that refuses costs the next build time, not this one its PDFs."""
        content = msgspec.json.encode(problems) + b"\n" + made
        with suppress(OSError):
            write_whole(path, hashlib.sha256(content).digest() + content)

    def forget_others(self) -> None:
        """Delete what this build did not use, so that the folder grows no larger than one build."""
        for path in self.folder.glob("*/*.pdf"):
            if path not in self.used:
                path.unlink(missing_ok=True)


def _hash(parts: Iterable[bytes]) -> bytes:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.digest()


def _parts_of_setting(templates: Path) -> Iterable[bytes]:
    """What every PDF comes from besides its data: typesetter, our code, templates, faces."""
    yield version("typst").encode()
    for folder in (files(__package__), templates, *map(Path, faces().folders)):
        for name, content in sorted(_contents(folder, "")):
            yield name.encode()
            yield content


def _contents(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for one in folder.iterdir():
        name = f"{prefix}/{one.name}"
        if one.is_dir():
            if one.name != "__pycache__":
                yield from _contents(one, name)
        else:
            yield name, one.read_bytes()
