"""Every printed document, from the data that `render` made."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import typst

from generator.model import Problem, Settings, Severity
from generator.publish.files import write_whole

from .faces import faces
from .glyphs import Glyphs
from .missing import marked, missing_of, problems_of
from .style import styled
from .typesetter import Typesetter


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing."""

    written: tuple[Path, ...]
    """The PDFs, in order of name."""
    problems: tuple[Problem, ...]
    """Characters that no face has, and documents that could not be set; sorted."""


def compile_pdfs(
    files: Mapping[str, bytes], templates: Path, target: Path, settings: Settings, own: Path | None = None
) -> Printed:
    """Set `print/NAME.json` of `files` as `target/NAME.pdf`.

    `templates` is our folder of `.typ` files; a file of the same name in `own`, the user's folder, wins.  A document
    that cannot be set is left out with a problem; the others are written.  Same data, same bytes.  Raises OSError where
    `target` cannot be written.
    """
    with styled(templates, own) as folder:
        return _print(files, folder, target)


def _print(files: Mapping[str, bytes], templates: Path, target: Path) -> Printed:
    data = {name: content for name, content in sorted(files.items()) if name.startswith("print/")}
    typesetter = Typesetter(templates, faces(), timestamp(data))
    press = Press(typesetter, Glyphs(typesetter))
    written, problems = [], set[Problem]()
    for name, content in data.items():
        made, found = press.document(name, json.loads(content))
        problems |= set(found)
        if made:
            path = target / PurePosixPath(name).relative_to("print").with_suffix(".pdf")
            write_whole(path, made)
            written.append(path)
    return Printed(tuple(written), tuple(sorted(problems)))


def timestamp(data: Mapping[str, bytes]) -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH, or the day of the newest source; 0 where all are undated."""
    if given := os.environ.get("SOURCE_DATE_EPOCH", ""):
        return int(given)
    head = json.loads(data.get("print/briefing.json", b"{}"))
    newest = str(head.get("newest", ""))
    try:
        return int(datetime.fromisoformat(newest).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0


class Press:
    """Sets one document after the other with the same faces."""

    def __init__(self, typesetter: Typesetter, glyphs: Glyphs) -> None:
        self.typesetter = typesetter
        self.glyphs = glyphs

    def document(self, name: str, data: Any) -> tuple[bytes, list[Problem]]:
        """The PDF (empty where it cannot be set) and its problems."""
        missing = missing_of(data, self.glyphs)
        problems = list(problems_of(missing, dict(_sources(data))))
        clean = marked(data, set().union(*missing.values())) if missing else data
        try:
            return self.typesetter.pdf(template_of(name), json.dumps(clean, ensure_ascii=False)), problems
        except typst.TypstError as error:
            return b"", [*problems, _failed(name, str(error))]


def template_of(name: str) -> str:
    """`print/dossier-2.json` is set with `dossier.typ`, `print/articles/….json` with `article.typ`."""
    path = PurePosixPath(name)
    return "article.typ" if path.parent.name == "articles" else path.stem.split("-")[0] + ".typ"


def _failed(name: str, why: str) -> Problem:
    first = next((line for line in why.splitlines() if line.strip()), "unknown")
    return Problem(name, 0, "pdf-not-set", f"The PDF could not be set: {first}", "", Severity.ERROR)


def _sources(data: Any) -> Iterator[tuple[str, str]]:
    listed = [*data.get("articles", ()), *data.get("sources", ())] + ([data["article"]] if "article" in data else [])
    yield from ((source["code"], source["source"]) for source in listed)
