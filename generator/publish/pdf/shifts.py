"""Who sets which document: small ones in threads, volumes in processes that end, so that memory is given back."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from threading import local

from generator.analyse.workers import workers
from generator.model import Problem

from .press import Press

Job = tuple[str, bytes, int]
"""Name of the data, the data, and the time to date the PDF with, in seconds since 1970."""
Made = tuple[str, bytes, list[Problem]]
"""Name of the data, the PDF (empty where it could not be set), its problems."""
FEW_VOLUMES = 2
"""The briefing and one volume: no memory to give back in between."""
OWN = local()
"""The press of each thread: a compiler does one thing at a time."""


def set_all(data: Mapping[str, bytes], templates: Path, timestamp: Callable[[bytes], int]) -> Iterator[Made]:
    """Every document of `data`: volumes one at a time, and beside them summaries on all processors."""
    jobs = [(name, content, timestamp(content)) for name, content in sorted(data.items())]
    volumes = [job for job in jobs if not is_summary(job[0])]
    summaries = [job for job in jobs if is_summary(job[0])]
    if len(volumes) <= FEW_VOLUMES:
        yield from _in_threads([*volumes, *summaries], templates)
        return
    with workers(1, jobs_each=1) as processes:
        bound = processes.map(_alone, volumes, [templates] * len(volumes))
        yield from _in_threads(summaries, templates)
        yield from bound


def is_summary(name: str) -> bool:
    """Whether it is the data of one article."""
    return PurePosixPath(name).parent.name == "articles"


def _in_threads(jobs: list[Job], templates: Path) -> Iterator[Made]:
    """The typesetter lets other threads run while it sets, and a thread need not load it a second time."""
    with ThreadPoolExecutor(os.cpu_count() or 1, initializer=_begin, initargs=(templates,)) as threads:
        yield from threads.map(_next, jobs)


def _begin(templates: Path) -> None:
    OWN.press = Press.over(templates)


def _next(job: Job) -> Made:
    return _set(OWN.press, job)


def _alone(job: Job, templates: Path) -> Made:
    return _set(Press.over(templates), job)


def _set(press: Press, job: Job) -> Made:
    name, content, timestamp = job
    return (name, *press.document(name, json.loads(content), timestamp))
