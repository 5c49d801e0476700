"""Every printed document, from the data that `render` made."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from generator.model import Problem, Settings
from generator.publish.files import write_whole

from .shifts import set_all
from .style import styled


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
    written, problems = [], set[Problem]()
    for name, made, found in set_all(data, templates, timestamp(data)):
        problems |= set(found)
        if made:
            path = target / PurePosixPath(name).relative_to("print").with_suffix(".pdf")
            write_whole(path, made)
            written.append(path)
    return Printed(tuple(sorted(written)), tuple(sorted(problems)))


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
