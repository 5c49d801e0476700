"""One whole build in this process, and what each phase of it took, as JSON; `benchmarks.build` starts it and prints.

    python -m benchmarks.phases MKDOCS_YML SITE REPORT

Wall time and processor time of this process and of those it started and waited for; the largest memory of all of them
together, each shared page counted once (PSS), looked at twice a second.  Linux only.  `dossier build` makes the pages
of a large folder in a process that ends, and holds less than this one: `benchmarks.memory` measures it.
"""

import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from generator.commands.making import PRINT
from generator.commands.pipeline import dossier_of
from generator.publish.publishing import publish, write_docs
from generator.read.templates import read_templates
from generator.render import render, site
from generator.resolve import whole

T = TypeVar("T")
STEPS = tuple(name for name in vars(whole) if name.endswith("_of") or name in ("corrected", "attributed"))
"""The functions that `resolve` calls, one a step."""


def processor() -> float:
    """Seconds of the processor that this process and its ended children took."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(found.ru_utime + found.ru_stime for found in used)


def memory(root: int = 0) -> int:
    """Bytes that a process (by default this one) and all below it hold, shared pages counted once."""
    parents = {int(path.name): path for path in Path("/proc").iterdir() if path.name.isdigit()}
    ours, grown = {root or os.getpid()}, True
    born = {pid: parent for pid, path in parents.items() if (parent := _parent(path)) is not None}
    while grown:
        below = {pid for pid, parent in born.items() if parent in ours} - ours
        ours, grown = ours | below, bool(below)
    return sum(_held(pid) for pid in ours)


def _parent(path: Path) -> int | None:
    try:
        return int((path / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError):
        return None


def _held(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)


class Phases:
    """What a build says of itself, kept: the `Progress` that the stages get."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, float]] = {}
        self.running: list[str] = []
        threading.Thread(target=self._watch, daemon=True).start()

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Adds what it surrounds to `stage`."""
        kept = self.found.setdefault(stage, {"wall": 0.0, "processor": 0.0, "memory": 0.0})
        wall, used = time.perf_counter(), processor()
        self.running.append(stage)
        try:
            yield
        finally:
            self.running.pop()
            kept["wall"] += time.perf_counter() - wall
            kept["processor"] += processor() - used

    def counted(self, what: Iterable[T], total: int, stage: str) -> Iterator[T]:
        """Passes on `what`."""
        yield from what

    def step(self, prefix: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """`work`, timed under `prefix` and its name."""

        def timed(*given: Any) -> Any:
            with self.timed(f"{prefix} {work.__name__}"):
                return work(*given)

        return timed

    def _watch(self) -> None:
        while True:
            held = memory()
            for stage in tuple(self.running):
                self.found[stage]["memory"] = max(self.found[stage]["memory"], held)
            time.sleep(0.5)


def build(config: Path, target: Path) -> dict[str, dict[str, float]]:
    """Build the site of `config` into `target`; seconds and bytes by phase."""
    phases = Phases()
    for name in STEPS:
        setattr(whole, name, phases.step("resolve:", getattr(whole, name)))
    site.PAGES = tuple(phases.step("render:", pages) for pages in site.PAGES)  # type: ignore[assignment]
    for name in ("data_files", "calendar_files", "print_data"):
        setattr(site, name, phases.step("render:", getattr(site, name)))
    with phases.timed("whole"):
        dossier = dossier_of(config, phases)
        with phases.timed("render"):
            pages = render(dossier, read_templates(config.parent))
        with phases.timed("write pages"):
            write_docs(pages, config)
            pages = {path: data for path, data in pages.items() if path.startswith(PRINT)}
        publish(pages, dossier, config, target, phases)
    return phases.found


if __name__ == "__main__":
    config, target, report = map(Path, sys.argv[1:])
    report.write_text(json.dumps(build(config.resolve(), target.resolve())))
