"""Settings: what is wrong in mkdocs.yml is said with its line, and never a traceback."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Limits, Settings
from generator.read import read_settings

HEAD = "site_name: Bay\nextra:\n  dossier:\n"


def read(tmp_path: Path, text: str) -> tuple[Settings, list[tuple[int, str]]]:
    config = tmp_path / "mkdocs.yml"
    config.write_text(text, "utf-8")
    settings, problems = read_settings(config)
    return settings, [(problem.line, problem.code) for problem in problems]


def test_our_own_settings_are_clean() -> None:
    assert read_settings(Path("mkdocs.yml"))[1] == ()


def test_settings_are_read_and_absent_ones_have_defaults(tmp_path: Path) -> None:
    text = HEAD + "    sources: in\n    models: {en: a, fr: b}\n    paper: us-letter\n    limits: {quotes: 7}\n"
    settings, problems = read(tmp_path, text)
    assert problems == []
    assert settings == Settings(
        title="Bay", sources="in", models=(("en", "a"), ("fr", "b")), paper="us-letter", limits=Limits(quotes=7)
    )


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ("    souces: x\n", (4, "setting-unknown")),
        ("    paper: A5\n", (4, "setting-value")),
        ("    publish: maybe\n", (4, "setting-value")),
        ("    sources: [a]\n", (4, "setting-form")),
        ("    models: {en: 3}\n", (4, "setting-value")),
        ("    models: en\n", (4, "setting-form")),
        ("    limits:\n      seconds: -1\n", (5, "setting-value")),
        ("    limits:\n      quotes: true\n", (5, "setting-value")),
        ("    limits:\n      second: 1\n", (5, "setting-unknown")),
    ],
)
def test_a_wrong_setting_is_blamed_on_its_line_and_has_its_default(
    tmp_path: Path, lines: str, problem: tuple[int, str]
) -> None:
    settings, problems = read(tmp_path, HEAD + lines)
    assert problems == [problem]
    assert settings == Settings(title="Bay")


def test_a_wrong_key_comes_with_the_right_one(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text(HEAD + "    souces: x\n")
    assert "Did you mean `sources`?" in str(read_settings(config)[1][0])


def test_tags_of_mkdocs_stand_and_run_nothing(tmp_path: Path) -> None:
    text = "site_name: !ENV [NAME, Bay]\nplugins:\n  - x: !!python/name:os.system\n" + HEAD.split("\n", 1)[1]
    assert read(tmp_path, text)[1] == []


def test_broken_yaml_is_blamed_on_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, "site_name: Bay\nextra: [a\n  b: c\n")[1] == [(3, "yaml-broken")]


@given(st.text(max_size=200))
def test_no_settings_file_raises(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    read(tmp_path_factory.mktemp("settings"), text)
