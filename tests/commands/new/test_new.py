"""`dossier new`: a dossier of one's own, from the built wheel, in an empty folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main

ARTICLE = "Ferry sails again\n\n“The ferry sails in June,” Marta Lindqvist said on Tuesday.\n"


def test_it_makes_what_a_dossier_needs(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["new", str(tmp_path / "harbour"), "--title", 'The "harbour": a strike'])
    assert done.exit_code == 0, done.output
    made = tmp_path / "harbour"
    for path in ("README.md", ".gitignore", "seeds/articles.yml", "seeds/corrections.yml", "requirements.lock"):
        assert (made / path).is_file(), path
    assert {path.name for path in (made / ".github/workflows").iterdir()} == {"check.yml", "publish.yml", "feeds.yml"}
    assert yaml.load((made / "mkdocs.yml").read_text(), yaml.BaseLoader)["site_name"] == 'The "harbour": a strike'
    assert (made / "docs/schema/corrections.schema.json").is_file()


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    done = CliRunner().invoke(main, ["new", str(tmp_path)])
    assert done.exit_code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_an_update_renews_the_theme_and_keeps_what_is_the_owners(tmp_path: Path) -> None:
    made = tmp_path / "harbour"
    run = CliRunner()
    run.invoke(main, ["new", str(made)])
    lock = (made / "requirements.lock").read_bytes()
    (made / "requirements.lock").write_text("old")
    (made / "mkdocs.yml").write_text("site_name: Mine\n")
    (made / "seeds/corrections.yml").write_text("# mine\n")
    done = run.invoke(main, ["new", "--update", str(made)])
    assert done.exit_code == 0, done.output
    assert (made / "requirements.lock").read_bytes() == lock
    assert (made / "mkdocs.yml").read_text() == "site_name: Mine\n"
    assert (made / "seeds/corrections.yml").read_text() == "# mine\n"


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked: what an installation would bring."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as built:
        built.extractall(folder)
    return folder


def dossier(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command of the wheel, away from the checkout."""
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)


def test_the_wheel_makes_and_builds_a_dossier_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """No checkout in sight: settings, theme, pages and templates come from the wheel."""
    where = subprocess.run(
        [sys.executable, "-c", "import generator; print(generator.__file__)"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(installed)}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert str(installed) in where.stdout
    made = dossier(installed, tmp_path, "new", "harbour")
    assert made.returncode == 0, made.stdout + made.stderr
    (tmp_path / "harbour/seeds/001_ferry.txt").write_text(ARTICLE)
    built = dossier(installed, tmp_path / "harbour", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    page = next((tmp_path / "harbour/site/articles").glob("*/index.html")).read_text("utf-8")
    assert "The ferry sails in June" in page
    assert (tmp_path / "harbour/site/corrections/index.html").is_file()
