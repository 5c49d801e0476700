"""Every printed document, from the data that `render` made."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from generator.model import Problem, Settings
from generator.publish.files import write_whole

from .kept import Kept
from .press import template_of
from .shifts import Made, set_all
from .style import styled


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing."""

    written: tuple[Path, ...]
    """The PDFs, in order of name."""
    problems: tuple[Problem, ...]
    """Characters that no face has, and documents that could not be set; sorted."""


def compile_pdfs(
    files: Mapping[str, bytes],
    templates: Path,
    target: Path,
    settings: Settings,
    own: Path | None = None,
    kept: Path | None = None,
) -> Printed:
    """Set `print/NAME.json` of `files` as `target/NAME.pdf`.

    `templates` is our folder of `.typ` files; a file of the same name in `own`, the user's folder, wins.  A document
    that cannot be set is left out with a problem; the others are written.  Same data, same bytes.  With `kept`, a
    folder of PDFs of earlier builds, what has not changed is not set again, and what this run does not use is deleted.
    Raises OSError where `target` cannot be written.
    """
    data = {name: content for name, content in files.items() if name.startswith("print/")}
    with styled(templates, own) as folder:
        made = _set_or_kept(data, folder, kept) if kept else set_all(data, folder, timestamp)
        return _written(made, target)


def _written(made: Iterator[Made], target: Path) -> Printed:
    written, problems = [], set[Problem]()
    for name, pdf, found in made:
        problems |= set(found)
        if pdf:
            path = target / PurePosixPath(name).relative_to("print").with_suffix(".pdf")
            write_whole(path, pdf)
            written.append(path)
    return Printed(tuple(sorted(written)), tuple(sorted(problems)))


def _set_or_kept(data: Mapping[str, bytes], templates: Path, folder: Path) -> Iterator[Made]:
    """Every document of `data`: those of an earlier build as they are kept in `folder`, the others set and kept."""
    kept = Kept(folder, templates)
    paths = {name: kept.path(template_of(name), content, timestamp(content)) for name, content in data.items()}
    fresh = {}
    for name, content in data.items():
        if found := kept.found(paths[name]):
            yield (name, *found)
        else:
            fresh[name] = content
    for name, pdf, problems in set_all(fresh, templates, timestamp):
        if pdf:
            kept.keep(paths[name], pdf, problems)
        yield name, pdf, problems
    kept.forget_others()


def timestamp(content: bytes) -> int:
    """Seconds since 1970 for the data of one document: SOURCE_DATE_EPOCH, or the day of its newest source, or 0."""
    if (given := os.environ.get("SOURCE_DATE_EPOCH", "")).isdecimal():
        return int(given)
    try:
        newest = str(json.loads(content).get("newest", ""))
        return int(datetime.fromisoformat(newest).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0
