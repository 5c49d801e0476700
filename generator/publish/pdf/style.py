"""The templates of print, with those that a user has copied and changed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def styled(templates: Path, own: Path | None) -> Iterator[Path]:
    """The folder to set with: `templates` itself, or a passing copy in which files of `own` have replaced ours."""
    if own is None or not own.is_dir() or own.resolve() == templates.resolve():
        yield templates
        return
    with TemporaryDirectory(prefix="dossier-print-") as passing:
        for folder in (templates, own):
            shutil.copytree(folder, passing, dirs_exist_ok=True)
        yield Path(passing)
