"""The pages of a large folder are made in a process of their own: the same pages, the same refusals, and no orphan."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.commands import making
from generator.commands.build import NOT_BUILT, build
from tests.conftest import MakeProject

APART = "import sys; from pathlib import Path; from generator.commands import build, making; making.LARGE = 0; "
START = APART + "sys.exit(build.build(Path(sys.argv[1]), Path(sys.argv[2])))"


def test_pages_made_apart_give_the_same_site(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> None:
    config = make_project()
    assert build(config, config.parent / "one") == 0
    monkeypatch.setattr(making, "LARGE", 0)
    assert build(config, config.parent / "other") == 0
    one, other = ((config.parent / name / "manifest.json").read_bytes() for name in ("one", "other"))
    assert one == other


def test_a_refusal_made_apart_is_told_as_any_other(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = make_project()
    (config.parent / "templates/home.md.jinja").write_text("{% for %}")
    monkeypatch.setattr(making, "LARGE", 0)
    assert build(config, config.parent / "site") == NOT_BUILT
    assert "templates/home.md.jinja:1" in capsys.readouterr().err


def test_a_killed_build_leaves_no_process_behind(make_project: MakeProject) -> None:
    config = make_project()
    running = subprocess.Popen([sys.executable, "-c", START, str(config), str(config.parent / "site")])
    apart = _first_child(running.pid)
    running.send_signal(signal.SIGKILL)
    running.wait()
    for _ in range(300):
        if not _runs(apart):
            return
        time.sleep(0.1)
    pytest.fail("the process that makes the pages lives on")


def _first_child(parent: int) -> int:
    """The process that makes the pages; others that it needs are not told apart by their parent, but by their work."""
    for _ in range(600):
        for path in Path(f"/proc/{parent}/task").glob("*/children"):
            for child in path.read_text().split():
                if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                    return int(child)
        time.sleep(0.1)
    raise AssertionError("no process was started")


def _runs(process: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
