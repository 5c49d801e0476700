"""The new site takes the place of the old one in one step."""

import ctypes
import os
import shutil
import sys
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""Flags of renameat2(2), Linux 3.15."""


def swap(built: Path, target: Path) -> None:
    """Put `built` in the place of `target`; what was there is removed.  Both lie in one folder.

    Where the system can exchange two folders (Linux) no moment is without a whole site; elsewhere two renames follow
    each other, and `recover` mends a stop between them.  Raises OSError when the folder cannot be written.
    """
    if not target.exists():
        built.rename(target)
        return
    if _exchanged(built, target):
        shutil.rmtree(built)
        return
    old = retired(target)
    target.rename(old)
    built.rename(target)
    shutil.rmtree(old)


def retired(target: Path) -> Path:
    """Where the old site stands while the new one takes its place."""
    return target.with_name(f".{target.name}.old")


def recover(target: Path) -> None:
    """Mend what a killed swap left behind: bring the old site back, or remove it."""
    old = retired(target)
    if old.exists():
        if target.exists():
            shutil.rmtree(old)
        else:
            old.rename(target)


def _exchanged(first: Path, second: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(call(AT_FDCWD, os.fsencode(first), AT_FDCWD, os.fsencode(second), RENAME_EXCHANGE) == 0)
