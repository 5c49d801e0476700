"""`dossier since`: older sources, read again with today's rules."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

NEW = (
    "---\ntitle: Ferry fares rise\npublisher: Coast Daily\ndate: 2024-05-20\n---\n\n"
    "“Fares rise by 5 percent,” said Marta Lindqvist.\n"
)


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(make_project) -> Path:  # type: ignore[no-untyped-def]
    """A dossier under git whose sources grew by one since the first commit."""
    config: Path = make_project()
    git(config.parent, "init", "-q")
    git(config.parent, "add", "seeds", "mkdocs.yml")
    git(config.parent, "commit", "-qm", "first")
    (config.parent / "seeds" / "fares.md").write_text(NEW)
    return config


def since(config: Path, base: str, *more: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["since", base, "-f", str(config), *more])
    return done.exit_code, done.output


def test_a_revision_is_compared_with_the_folder(project: Path) -> None:
    code, text = since(project, "HEAD", "--form", "json")
    assert code == 0, text
    changes = json.loads(text)["changes"]
    added = [change["what"] for change in changes if change["kind"] == "new article"]
    assert len(added) == 1
    assert added[0].endswith(": Ferry fares rise")
    assert any("Fares rise by 5 percent" in change["text"] for change in changes)


def test_a_revision_before_the_first_source_is_empty(project: Path) -> None:
    git(project.parent, "checkout", "-q", "--orphan", "bare")
    git(project.parent, "rm", "-rq", "--cached", "seeds")
    git(project.parent, "commit", "-qm", "no sources")
    code, text = since(project, "HEAD", "--form", "json")
    assert code == 0, text
    assert json.loads(text)["counts"]["new article"] == 3


def test_a_folder_of_older_sources_will_do(project: Path) -> None:
    code, text = since(project, str(project.parent / "seeds"))
    assert code == 0, text
    assert "Nothing" in text


@pytest.mark.parametrize("base", ["no-such-revision", "--upload-pack=x", "HEAD:seeds"])
def test_an_unknown_base_is_said_in_words(project: Path, base: str) -> None:
    done = CliRunner().invoke(main, ["since", "-f", str(project), "--", base])
    assert done.exit_code == 2
    assert "Git does not know the base" in done.output


def test_a_file_that_is_no_dossier_is_refused(project: Path) -> None:
    code, text = since(project, str(project.parent / "seeds" / "fares.md"))
    assert code == 2
    assert "Name a git revision" in text


def test_an_edition_by_another_model_is_refused(project: Path, tmp_path: Path) -> None:
    """A better extractor must never look like news."""
    kept = tmp_path / "dossier.json"
    document = {
        "format": "1", "models": ["another 1.0"], "articles": [], "actors": [], "quotes": [], "statements": [],
        "disagreements": [], "corrections": [],
    }  # fmt: skip
    kept.write_text(json.dumps(document))
    code, text = since(project, str(kept))
    assert code == 2
    assert "would not be news" in text
