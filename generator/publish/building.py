"""A site is built beside the published one, proved, and swapped in; a failure leaves the old one whole."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from .errors import PublishError
from .swap import recover

LOCK = "build.lock"
PATIENCE = 600
"""Seconds that a build waits for another one of the same folder."""


class BusyError(PublishError):
    """Another build of the same folder did not end."""


@contextmanager
def alone(cache: Path) -> Iterator[None]:
    """One build of a folder at a time; a second one waits.  Raises BusyError after `PATIENCE` seconds."""
    cache.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(cache / LOCK, timeout=PATIENCE):
            yield
    except Timeout:
        raise BusyError(f"Another build has held {cache / LOCK} for {PATIENCE} seconds.") from None


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` to build in; gone afterwards whatever happens.

    Also clears what a killed build left behind.  Raises OSError when the folder around `target` cannot be written.
    """
    recover(target)
    unfinished = target.with_name(f".{target.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished.mkdir()
    try:
        yield unfinished
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
