"""What cannot be used is said in one line, never in a traceback."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.conftest import MakeProject


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


@pytest.mark.parametrize("command", ["review", "pdf", "since"])
def test_a_missing_folder_of_sources_is_named(make_project: MakeProject, command: str) -> None:
    config = make_project()
    shutil.rmtree(config.parent / "seeds")
    base = ["HEAD"] if command == "since" else []
    done = run(command, *base, "-f", str(config))
    assert done.exit_code == 1
    assert "the folder of sources is not there" in done.output
    assert isinstance(done.exception, SystemExit)


def test_what_is_written_makes_the_folder_it_goes_to(make_project: MakeProject, tmp_path: Path) -> None:
    config = make_project({})
    told, found = tmp_path / "new" / "told.md", tmp_path / "other" / "found.ndjson"
    assert run("since", str(config.parent / "seeds"), "-f", str(config), "--to", str(told)).exit_code == 0
    assert "Nothing, compared with" in told.read_text()
    assert run("analyse", str(config.parent / "seeds"), "--to", str(found)).exit_code == 0
    assert found.read_bytes() == b""


def test_a_file_that_cannot_be_written_is_named(make_project: MakeProject, tmp_path: Path) -> None:
    config = make_project({})
    (tmp_path / "file").write_text("")
    done = run("analyse", str(config.parent / "seeds"), "--to", str(tmp_path / "file" / "found.ndjson"))
    assert done.exit_code == 1
    assert str(tmp_path / "file") in done.output
    assert isinstance(done.exception, SystemExit)


def test_lines_that_are_no_articles_are_said_and_the_others_analysed(tmp_path: Path) -> None:
    given, found = tmp_path / "given.ndjson", tmp_path / "found.ndjson"
    given.write_text("site_name: no JSON\n" + json.dumps({"id": "a", "text": "The ferry \ud800 sails."}) + "\n")
    done = run("analyse", str(given), "--to", str(found))
    assert done.exit_code == 0, done.output
    assert "This line is no JSON object" in done.output
    assert [json.loads(line)["id"] for line in found.read_text("utf-8").splitlines()] == ["a"]


def test_sources_outside_the_repository_cannot_be_compared_by_revision(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = make_project({})
    outside = tmp_path / "outside"
    outside.mkdir()
    text = config.read_text("utf-8").replace("sources: seeds", f"sources: {outside}")
    assert str(outside) in text
    config.write_text(text, "utf-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    for words in ("init -q", "add mkdocs.yml", "-c user.name=t -c user.email=t@example.org commit -qm one"):
        _git(config.parent, *words.split())
    done = run("since", "HEAD", "-f", str(config))
    assert done.exit_code == 2
    assert "lies outside the repository" in done.output


def _git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)
