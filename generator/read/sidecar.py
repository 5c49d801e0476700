"""`articles.yml` beside the sources: metadata that the files do not carry."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model import Metadata, Problem, Provenance, Severity

from .controls import one_line
from .decode import decoded
from .fault import Fault, problem_of
from .safe_yaml import mapping_of
from .stated import sayings_of

SIDECAR = "articles.yml"
"""Its name inside the sources folder."""
REFUSED = frozenset({"yaml-alias", "yaml-depth", "yaml-size", "yaml-broken"})
"""Codes of faults for which nothing of the file is used."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What the sidecar says, by file."""

    metadata: Mapping[str, Metadata] = field(default_factory=dict)
    """By path inside the sources folder."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """1-based line of each file's entry."""
    problems: tuple[Problem, ...] = ()
    """What could not be used."""

    def about(self, source: str) -> Metadata:
        """What it says about a source; nothing is said about most."""
        return self.metadata.get(file_key(source), Metadata())

    def unmatched(self, sources: frozenset[str], path: str) -> tuple[Problem, ...]:
        """A problem for each entry that names no file; `path` is the sidecar's, as the user knows it."""
        known = {file_key(source) for source in sources}
        return tuple(
            Problem(path, line, "sidecar-no-file", f"No source is named `{name}`.", "Check the file's name.")
            for name, line in self.lines.items()
            if name not in known
        )


def file_key(source: str) -> str:
    """A file name as it is compared: composed (macOS writes decomposed names), on one line."""
    return unicodedata.normalize("NFC", one_line(source))


def sidecar_of(data: bytes, path: str) -> Sidecar:
    """The sidecar that `data` holds; `path` is how the user knows the file.  Never raises."""
    read = mapping_of(decoded(data).text)
    problems = [_problem(path, fault) for fault in read.faults]
    metadata: dict[str, Metadata] = {}
    lines: dict[str, int] = {}
    for name, entry in read.entries.items():
        if not isinstance(entry.value, dict):
            fault = Fault(
                entry.line, "yaml-form", f"`{one_line(name)}` has no keys.", "Write `title:`, `date:` … under it."
            )
            problems.append(_problem(path, fault))
            continue
        said = sayings_of(entry.value, Provenance.SIDECAR)
        metadata[file_key(name)], lines[file_key(name)] = said.metadata, entry.line
        problems += [_problem(path, fault) for fault in said.faults]
    return Sidecar(metadata, lines, tuple(problems))


def _problem(path: str, fault: Fault) -> Problem:
    return problem_of(path, fault, Severity.ERROR if fault.code in REFUSED else None)
