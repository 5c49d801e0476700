"""Nothing installed, an empty folder, the wheel: what `uvx` and `pipx run` make of it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TOOLS = Path(sys.executable).parent
RUNNERS: dict[str, Callable[[Path], list[str]]] = {
    "uvx": lambda wheel: [str(TOOLS / "uvx"), "--from", str(wheel), "dossier"],
    "pipx": lambda wheel: [str(TOOLS / "pipx"), "run", "--spec", str(wheel), "dossier"],
}
"""Both are in the development lock.  They install the packages of the wheel from the package index."""
ARTICLE = "Ferry sails again\n\n“The ferry sails in June,” Marta Lindqvist said on Tuesday.\n"


@pytest.fixture(params=RUNNERS)
def dossier(request: pytest.FixtureRequest, wheel: Path, tmp_path: Path) -> Callable[..., str]:
    """Runs the command in a folder and returns what it said; none of our own paths are left in sight."""
    own = {"PYTHONPATH", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name not in own}
    environment |= {"PIPX_HOME": str(tmp_path / "pipx"), "UV_PYTHON": sys.executable}

    def run(folder: Path, *arguments: str) -> str:
        command = [*RUNNERS[request.param](wheel), *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def test_a_stranger_makes_and_builds_a_dossier(dossier: Callable[..., str], tmp_path: Path) -> None:
    """From `new` in an empty folder to a proved site, without anything installed before."""
    empty = tmp_path / "empty"
    empty.mkdir()
    dossier(empty, "new", "harbour")
    (empty / "harbour/seeds/001_ferry.txt").write_text(ARTICLE)
    said = dossier(empty / "harbour", "build")
    assert "all hold" in " ".join(said.split())
    page = next((empty / "harbour/site/articles").glob("*/index.html")).read_text("utf-8")
    assert "The ferry sails in June" in page


def test_the_made_dossier_carries_the_wheel_that_made_it(
    dossier: Callable[..., str], wheel: Path, tmp_path: Path
) -> None:
    """A wheel is on no package index: its workflows install the copy beside the sources."""
    dossier(tmp_path, "new", "harbour")
    made = tmp_path / "harbour"
    assert (made / "requirements.txt").read_text() == f"./wheels/{wheel.name}\n"
    assert (made / "wheels" / wheel.name).read_bytes() == wheel.read_bytes()
    assert f"uvx --from ./wheels/{wheel.name} dossier build" in (made / "README.md").read_text()
