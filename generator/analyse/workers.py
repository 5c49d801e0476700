"""Processes that work for this one, and end with it."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection, get_context, parent_process
from threading import Thread


def workers(processes: int, jobs_each: int | None = None) -> ProcessPoolExecutor:
    """A pool of new processes, each for at most `jobs_each` jobs (None: any number).

    They begin anew, since a fork of a process with threads could hang, and none outlives a parent that was killed.
    """
    return ProcessPoolExecutor(
        processes, get_context("spawn"), initializer=_end_with_parent, max_tasks_per_child=jobs_each
    )


def _end_with_parent() -> None:
    """Watch the process that started this one: a worker that waits for its next job would wait for ever."""
    parent = parent_process()

    def watch() -> None:
        if parent:
            connection.wait([parent.sentinel])
            os._exit(1)

    Thread(target=watch, daemon=True).start()
