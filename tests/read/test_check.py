"""`dossier check` speaks like a good linter."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

STORY = "---\ntitle: Harbour shut\npublisher: Bay Daily\ndate: 2031-04-03\n---\n\nThe harbour closed at noon.\n"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: Bay\n")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.md").write_text(STORY)
    return tmp_path / "mkdocs.yml"


def check(config: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "-f", str(config), *arguments])


def test_a_clean_folder_is_silent_and_ends_with_0(config: Path) -> None:
    result = check(config)
    assert result.exit_code == 0
    assert result.stdout == ""


def test_a_warning_names_file_line_what_and_remedy_and_ends_with_0(config: Path) -> None:
    (config.parent / "seeds" / "a.md").write_text(STORY.replace("2031-04-03", "soon"))
    result = check(config)
    assert result.exit_code == 0
    assert (
        "seeds/a.md:4: warning bad-date: `date` is `soon`, which cannot be used. Write it as YYYY-MM-DD."
        in result.stdout
    )


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("seeds/empty.txt", "", "seeds/empty.txt: error no-text:"),
        ("seeds/articles.yml", "a.md: *x\n", "seeds/articles.yml:1: error yaml-alias:"),
        ("mkdocs.yml", "site_name: Bay\nextra:\n  dossier:\n    souces: in\n", "mkdocs.yml:4: error setting-unknown:"),
        ("mkdocs.yml", "extra: {dossier: {models: {en: no_such_model}}}\n", "mkdocs.yml: error no-model:"),
        ("mkdocs.yml", "extra: {dossier: {sources: nowhere}}\n", "nowhere: error no-folder:"),
    ],
)
def test_an_error_ends_with_1(config: Path, name: str, text: str, line: str) -> None:
    (config.parent / name).write_text(text)
    result = check(config)
    assert result.exit_code == 1
    assert line in result.stdout


def test_json_says_the_same_for_ci(config: Path) -> None:
    (config.parent / "seeds" / "empty.txt").write_text("")
    result = check(config, "--format", "json")
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert report["articles"] == 1
    assert [(p["source"], p["code"], p["severity"]) for p in report["problems"]] == [
        ("seeds/empty.txt", "no-text", "error")
    ]


def test_the_seeds_of_this_project_have_no_error_and_no_warning() -> None:
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 0
    assert " warning " not in result.stdout


def test_an_entry_that_knows_its_article_by_code_alone_is_noted_with_the_words_to_add(config: Path) -> None:
    path = config.parent / "seeds" / "corrections.yml"
    path.write_text("- {publish: excerpts, article: a.md}\n")
    assert "corrections.yml:1: note correction-by-code:" in check(config).stdout
    assert "Add `prints: Harbour shut`" in check(config).stdout
    path.write_text(
        "- {publish: excerpts, article: a.md, prints: Harbour shut}\n- {origin: Wire, article: Harbour shut}\n"
    )
    assert "correction-by-code" not in check(config).stdout
