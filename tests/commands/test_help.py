"""Every command explains itself."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from generator.cli import COMMANDS, main
from tests.conftest import ROOT


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_with_an_example(name: str) -> None:
    shown = CliRunner().invoke(main, [name, "--help"])
    assert shown.exit_code == 0
    assert f"Example: dossier {name}" in " ".join(shown.output.split())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_option_says_what_it_does(name: str) -> None:
    command = main.get_command(click.Context(main), name)
    assert command
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    assert [option.name for option in options if not option.help] == []


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"dossier {name}" not in readme] == []


def test_a_process_that_needs_no_language_model_does_not_load_its_library() -> None:
    """Each process of a build imports the command line first; setting PDFs must not pay for spaCy."""
    code = "import sys, generator.cli; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0


def test_an_unknown_command_is_refused() -> None:
    assert CliRunner().invoke(main, ["brew"]).exit_code == 2
