"""A dossier to build, for tests that need one."""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

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


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real Chromium; without one the test is skipped with a word, and fails in CI."""
    found = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    if not found:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium is installed, and CI must not go without the browser tests")
        pytest.skip("no Chromium is installed: the browser tests did not run")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


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
