"""A person's templates over ours, file by file."""

import shutil
from collections.abc import Sequence
from pathlib import Path


def overlaid(folders: Sequence[Path], part: str, into: Path) -> Path:
    """`into`, holding the files of `part` from all `folders`; of two with one name the later folder's.

    Raises OSError when it cannot be written.
    """
    into.mkdir(parents=True, exist_ok=True)
    for folder in folders:
        if (folder / part).is_dir():
            shutil.copytree(folder / part, into / part, dirs_exist_ok=True)
    return into
