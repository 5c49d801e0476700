"""Whatever happens to a build, the published site is the old one or the new one, whole."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish.verify import verify
from generator.read import read_folder, read_settings
from tests.conftest import MakeProject

KILLS = 20
BUILD = [sys.executable, "-m", "generator", "build", "-f"]


def build(config: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*BUILD, str(config), *options], check=False, capture_output=True, text=True)


def told(config: Path, word: str) -> None:
    """Change the sources, so that the next site differs from the last one by `word`."""
    source = config.parent / "seeds/ferry.md"
    text = source.read_text()
    source.write_text(text[: text.index("\n\nThe night")] + f"\n\nThe night ferry {word} will sail again in June.\n")


def word_on(site: Path) -> str:
    """The word that the site was built with; every article page must be there."""
    pages = " ".join(p.read_text() for p in (site / "articles").rglob("index.html"))
    return next(w for w in ("Alma", "Berta") if w in pages)


def assert_whole(config: Path, site: Path) -> None:
    """The site holds together by itself: every link leads somewhere, and it is one of the two versions."""
    faults = verify(site, _articles_on(config, word_on(site))).faults
    assert faults == []


def _articles_on(config: Path, word: str) -> tuple[object, ...]:
    now = (config.parent / "seeds/ferry.md").read_text()
    told(config, word)
    articles = read_folder(config.parent / "seeds", read_settings(config)[0]).articles
    (config.parent / "seeds/ferry.md").write_text(now)
    return articles


def test_a_killed_build_leaves_a_whole_site_and_the_next_build_recovers(make_project: MakeProject) -> None:
    config = make_project()
    site = config.parent / "site"
    told(config, "Alma")
    began = time.monotonic()
    assert build(config).returncode == 0
    lasts = time.monotonic() - began
    chance = random.Random(11)
    for n in range(KILLS):
        told(config, "Berta" if n % 2 else "Alma")
        running = subprocess.Popen([*BUILD, str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, lasts))
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert_whole(config, site)
    told(config, "Berta")
    assert build(config).returncode == 0
    assert word_on(site) == "Berta"
    assert [p.name for p in site.parent.iterdir() if "site" in p.name] == ["site"]


def test_two_builds_at_once_both_end_and_the_site_is_whole(make_project: MakeProject) -> None:
    config = make_project()
    told(config, "Alma")
    both = [subprocess.Popen([*BUILD, str(config)], stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [running.wait() for running in both] == [0, 0]
    assert_whole(config, config.parent / "site")


def test_a_damaged_cache_entry_is_made_anew(make_project: MakeProject) -> None:
    config = make_project()
    assert build(config).returncode == 0
    first = {p.relative_to(config.parent): p.read_bytes() for p in (config.parent / "site").rglob("*.html")}
    for n, entry in enumerate(sorted((config.parent / ".cache/dossier").rglob("*.json"))):
        entry.write_bytes([b"", b"{", entry.read_bytes()[:-40]][n % 3])
    assert build(config).returncode == 0
    assert first == {p.relative_to(config.parent): p.read_bytes() for p in (config.parent / "site").rglob("*.html")}


def test_a_broken_page_stops_the_build_with_its_name_and_the_old_site_stands(make_project: MakeProject) -> None:
    config = make_project()
    told(config, "Alma")
    assert build(config).returncode == 0
    (config.parent / "docs/method.md").write_text("# Method\n\n[broken](nowhere.md)\n")
    told(config, "Berta")
    done = build(config)
    assert done.returncode == 2
    assert "method.md" in done.stderr
    assert "Traceback" not in done.stderr
    assert word_on(config.parent / "site") == "Alma"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte: too small for a site."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting a file system needs more rights than this user has")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_stops_the_build_with_a_word_and_the_old_site_stands(
    make_project: MakeProject, small_disk: Path
) -> None:
    target = small_disk / "site"
    target.mkdir()
    (target / "index.html").write_text("old")
    done = build(make_project(), "--to", str(target))
    assert done.returncode == 2
    assert "Not built" in done.stderr
    assert "Traceback" not in done.stderr
    assert (target / "index.html").read_text() == "old"
    assert sorted(p.name for p in small_disk.iterdir()) == ["site"]


def test_a_target_that_cannot_be_written_is_a_word_and_no_trace(make_project: MakeProject, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = build(make_project(), "--to", str(small_disk / "site"))
    assert done.returncode == 2
    assert os.strerror(30) in done.stderr
    assert "Traceback" not in done.stderr
