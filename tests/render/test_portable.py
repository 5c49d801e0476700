"""The same pages build strictly with MkDocs, ProperDocs and Zensical."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.render import render
from tests.conftest import MakeProject

from .made_up import dossier_of
from .opened import templates

BUILDERS = {
    "mkdocs": ["-m", "mkdocs", "build", "--strict", "-d", "site"],
    "properdocs": ["-m", "properdocs", "build", "--strict", "-d", "site"],
    "zensical": ["-m", "zensical", "build", "--strict"],
}


def with_pages(config: Path, count: int) -> Path:
    """A project with the pages of an invented dossier."""
    for path, data in render(dossier_of(count), templates()).items():
        if path.startswith("docs/"):
            (config.parent / path).parent.mkdir(parents=True, exist_ok=True)
            (config.parent / path).write_bytes(data)
    return config


@pytest.mark.parametrize("builder", BUILDERS)
def test_the_pages_build_strictly(builder: str, make_project: MakeProject) -> None:
    config = with_pages(make_project(), 4)
    command = [sys.executable, *BUILDERS[builder], "-f", "mkdocs.yml"]
    done = subprocess.run(command, cwd=config.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    home = (config.parent / "site" / "index.html").read_text()
    assert "Ferry dossier" in home
    assert "masthead" in home
    assert len(list((config.parent / "site" / "articles").glob("*/index.html"))) == 4
