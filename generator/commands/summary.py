"""What a build says: progress while it runs, a short table when it ends."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import track
from rich.table import Table

from generator.model import Dossier, Problem, Severity
from generator.publish.pages import Written
from generator.publish.verify import Verdict

T = TypeVar("T")
MOST_PROBLEMS = 20
"""Problems printed in full; all of them stand on the Sources page."""
LONG, EVERY = 10, 30
"""In a log, as of CI: seconds from which a stage is told when it ends, and seconds between two counts."""


class Stages:
    """Times the stages of a run; a terminal sees the one that is running, a log sees the long ones."""

    def __init__(self) -> None:
        """Nothing has run yet."""
        self.seconds: dict[str, float] = {}
        self.console = Console(stderr=True)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Adds the seconds of what it surrounds to `stage`."""
        began = time.monotonic()
        if self.console.is_terminal:
            self.console.print(f"[dim]{stage} …[/dim]", highlight=False)
        try:
            yield
        finally:
            took = time.monotonic() - began
            self.seconds[stage] = self.seconds.get(stage, 0.0) + took
            if took >= LONG and not self.console.is_terminal:
                self._tell(f"{stage}: {took:.0f} s")

    def counted(self, what: Iterable[T], total: int, stage: str) -> Iterator[T]:
        """Passes on `what` under a progress bar; into a log goes a line now and then."""
        if self.console.is_terminal:
            yield from track(what, stage, total, console=self.console, transient=True, disable=total < 2)
            return
        told = time.monotonic()
        for number, one in enumerate(what, 1):
            yield one
            if time.monotonic() - told >= EVERY:
                told = time.monotonic()
                self._tell(f"{stage}: {number:,} of {total:,}")

    def _tell(self, line: str) -> None:
        self.console.print(line, highlight=False)


def report(
    found: Iterable[tuple[str, str]],
    written: Written,
    verdict: Verdict | None,
    problems: Sequence[Problem],
    stages: Stages,
) -> None:
    """Print what was `found` (see `found_rows`), skipped and written, and how long each stage took."""
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 100, highlight=False)
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in (*found, *_rows(written, verdict, stages)):
        table.add_row(name, value)
    console.print(table)
    _problems(problems, console)


def found_rows(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """What was read and found, for `report`: name and value of each row."""
    skipped = sum(problem.severity is Severity.ERROR for problem in dossier.problems)
    named = sum(quote.speaker_id is not None for quote in dossier.quotes)
    shared = sum(len(statement.origins) > 1 for statement in dossier.statements)
    yield "read", f"{len(dossier.articles):,} articles, {skipped:,} skipped"
    yield "found", f"{len(dossier.actors):,} actors, {len(dossier.quotes):,} quotes ({named:,} with a speaker's name)"
    yield "", f"{len(dossier.threads):,} threads, {len(dossier.timeline):,} dated moments"
    yield "", f"{shared:,} statements of several origins, {len(dossier.disagreements):,} disagreements"
    yield "for review", f"{len(dossier.doubts):,} doubts, {len(dossier.applied):,} corrections applied"


def _rows(written: Written, verdict: Verdict | None, stages: Stages) -> Iterator[tuple[str, str]]:
    yield "written", f"{written.changed:,} pages, {written.unchanged:,} unchanged, {written.removed:,} removed"
    if verdict:
        yield "verified", str(verdict)
    yield "seconds", ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in stages.seconds.items())


def _problems(problems: Sequence[Problem], console: Console) -> None:
    loud = [problem for problem in problems if problem.severity is not Severity.NOTE]
    for problem in loud[:MOST_PROBLEMS]:
        console.print(f"{problem.severity}: {problem}", markup=False, soft_wrap=True)
    if len(loud) > MOST_PROBLEMS:
        console.print(f"and {len(loud) - MOST_PROBLEMS:,} more; all of them stand on the Sources page.")
