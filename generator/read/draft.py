"""A source as a reader of one format leaves it, before it becomes an Article."""

from dataclasses import dataclass, field

from generator.model import Metadata, Problem, Severity

from .passage import Passage
from .safe_yaml import Fault


@dataclass(frozen=True, slots=True)
class Draft:
    """Text, passages and metadata of one source, not frozen yet."""

    text: str
    """The text, cleaned; it does not change any more."""
    passages: tuple[Passage, ...]
    """Its paragraphs."""
    front_matter: Metadata = field(default_factory=Metadata)
    """What the file's own head says."""
    extracted: Metadata = field(default_factory=Metadata)
    """What was found in the page or the text."""
    faults: tuple[Fault, ...] = ()
    """What was refused, cut or repaired."""


class UnreadableError(Exception):
    """A source that gives no article; the fault says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.what)
        self.fault = fault


NOTES = frozenset({"encoding-assumed", "encoding-repaired", "invisible-signs", "link-relative"})


def problem_of(source: str, fault: Fault, severity: Severity | None = None) -> Problem:
    """A fault as a problem of a source: a note where the text is unharmed, else a warning."""
    mild = Severity.NOTE if fault.code in NOTES else Severity.WARNING
    return Problem(source, fault.line, fault.code, fault.what, fault.remedy, severity or mild)
