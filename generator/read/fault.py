"""What is wrong with a source, before it is a Problem of the folder."""

from dataclasses import dataclass

from generator.model import Problem, Severity

NOTES = frozenset({"encoding-assumed", "encoding-repaired", "invisible-signs", "lines-not-listed"})
"""Codes of faults that leave the text unharmed."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a source that was refused, cut, repaired or ignored."""

    line: int
    """1-based; 0 where no line is to blame."""
    code: str
    """Stable short name, e.g. `yaml-alias`."""
    what: str
    """In words."""
    remedy: str
    """How to mend it."""


class UnreadableError(Exception):
    """A source that gives no article; the fault says why."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        """`code` is a stable short name, `what` says what is wrong, `remedy` what to do."""
        super().__init__(what)
        self.fault = Fault(0, code, what, remedy)


def problem_of(source: str, fault: Fault, severity: Severity | None = None) -> Problem:
    """A fault as a problem of a source: a note where the text is unharmed, else a warning."""
    mild = Severity.NOTE if fault.code in NOTES else Severity.WARNING
    return Problem(source, fault.line, fault.code, fault.what, fault.remedy, severity or mild)
