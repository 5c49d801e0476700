"""A dossier to build, for tests that need one."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TWO_ARTICLES = {
    "ferry.md": (
        "---\ntitle: Ferry to sail again\npublisher: Harbour Post\ndate: 2024-05-07\n---\n\n"
        "The night ferry to Aldness will sail again in June, the harbour board said on Tuesday.\n\n"
        "“We have waited three years for this,” said Marta Lindqvist, the board’s director.\n"
    ),
    "ferry-two.md": (
        "---\ntitle: Night ferry returns\npublisher: Coast Daily\ndate: 2024-05-08\n---\n\n"
        "Marta Lindqvist, director of the harbour board, announced that the ferry returns in June.\n\n"
        "“We have waited three years for this,” Lindqvist told reporters in Aldness.\n"
    ),
}
MakeProject = Callable[..., Path]


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """Makes a folder with our mkdocs.yml, hand-written pages and theme, and the given sources; returns mkdocs.yml."""

    def make(sources: Mapping[str, str | bytes] | Path = TWO_ARTICLES, name: str = "project") -> Path:
        project = tmp_path / name
        copy_house(project)
        if isinstance(sources, Path):
            shutil.copytree(sources, project / "seeds", symlinks=True)
            return project / "mkdocs.yml"
        (project / "seeds").mkdir()
        for path, text in sources.items():
            (project / "seeds" / path).write_bytes(text.encode() if isinstance(text, str) else text)
        return project / "mkdocs.yml"

    return make


def copy_house(project: Path) -> None:
    """Everything of ours but what a build wrote."""
    ledger = ROOT / "docs" / ".generated.json"
    generated = set(json.loads(ledger.read_text())) if ledger.exists() else set()
    for path in sorted((ROOT / "docs").rglob("*")):
        if path.is_file() and path != ledger and path.relative_to(ROOT / "docs").as_posix() not in generated:
            copy = project / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    shutil.copytree(ROOT / "templates", project / "templates")
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")


_copy_house = copy_house
