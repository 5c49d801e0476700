"""One made-up dossier, printed once for all tests of print."""

from pathlib import Path

import pytest

from generator.model import Dossier
from generator.publish.pdf import compile_pdfs
from generator.read.templates import package_templates, read_templates
from generator.render.print import print_data
from tests.render.print.made_up import made_up


def print_to(folder: Path, dossier: Dossier) -> tuple[str, ...]:
    """Print into a folder; the problems as text."""
    data = print_data(dossier, read_templates(folder))
    printed = compile_pdfs(data, package_templates() / "pdf", folder, dossier.settings)
    return tuple(map(str, printed.problems))


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    return made_up(9)


@pytest.fixture(scope="session")
def printed(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("print")
    assert print_to(folder, dossier) == ()
    return folder
