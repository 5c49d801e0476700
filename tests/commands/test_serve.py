"""`dossier serve`, as a person uses it: look, change a source, look again."""

import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MakeProject

PATIENCE = 90
"""Seconds until we call it broken; the wait ends as soon as the page is there."""


@pytest.fixture
def serving(make_project: MakeProject) -> Iterator[tuple[Path, str]]:
    config = make_project()
    command = [sys.executable, "-u", "-m", "generator", "serve", "-f", str(config), "--port", "0"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    address = next(found.group() for line in running.stdout if (found := re.search(r"http://127\S+", line)))
    yield config, address
    running.terminate()
    running.communicate()


def page(address: str) -> str:
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


def test_a_changed_source_is_on_the_served_site_without_a_command(serving: tuple[Path, str]) -> None:
    config, address = serving
    assert "Ferry to sail again" in page(address + "articles/")
    source = config.parent / "seeds/ferry.md"
    source.write_text(source.read_text().replace("Ferry to sail again", "Ferry stays in port"))
    until = time.monotonic() + PATIENCE
    while "Ferry stays in port" not in page(address + "articles/"):
        assert time.monotonic() < until, "the change did not reach the site"
        time.sleep(0.5)
