"""Who sets which document: a small dossier in this process, a large one in others, so that memory is given back."""

import json
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path, PurePosixPath

from generator.model import Problem

from .press import Press

Made = tuple[str, bytes, list[Problem]]
"""Name of the data, the PDF (empty where it could not be set), its problems."""
SMALL = 100
"""Documents that one process sets in about the time in which another would start twice."""
FEW_VOLUMES = 2
"""The briefing and one volume: no memory to give back in between."""
BATCH = 50
"""Summaries that a process sets before it takes the next."""


def set_all(data: Mapping[str, bytes], templates: Path, timestamp: int) -> Iterator[Made]:
    """Every document of `data`, in order of name; volumes one at a time, each in a process that ends with it."""
    summaries = [name for name in sorted(data) if PurePosixPath(name).parent.name == "articles"]
    volumes = [name for name in sorted(data) if name not in set(summaries)]
    work = partial(_batch, templates=templates, timestamp=timestamp)
    small = len(data) <= SMALL
    batches = [{name: data[name] for name in summaries[at : at + BATCH]} for at in range(0, len(summaries), BATCH)]
    yield from _each(work, batches, 0 if small else os.cpu_count() or 1, None)
    yield from _each(work, [{name: data[name]} for name in volumes], 0 if len(volumes) <= FEW_VOLUMES else 1, 1)


def _each(
    work: partial[list[Made]], batches: list[dict[str, bytes]], processes: int, tasks: int | None
) -> Iterator[Made]:
    if not processes:
        for batch in batches:
            yield from work(batch)
        return
    # A fork of a process whose typesetter has threads could hang: so each begins anew.
    with ProcessPoolExecutor(processes, get_context("spawn"), max_tasks_per_child=tasks) as pool:
        for made in pool.map(work, batches):
            yield from made


def _batch(documents: dict[str, bytes], templates: Path, timestamp: int) -> list[Made]:
    press = Press.over(templates, timestamp)
    return [(name, *press.document(name, json.loads(content))) for name, content in documents.items()]
