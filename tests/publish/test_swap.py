"""The new site takes the place of the old one."""

from pathlib import Path

from generator.publish.building import beside
from generator.publish.swap import recover, retired, swap


def made(path: Path, word: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(word)
    return path


def test_the_new_site_stands_where_the_old_one_stood(tmp_path: Path) -> None:
    target = made(tmp_path / "site", "old")
    swap(made(tmp_path / ".site.new", "new"), target)
    assert (target / "index.html").read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_first_site_needs_no_old_one(tmp_path: Path) -> None:
    swap(made(tmp_path / ".site.new", "new"), tmp_path / "site")
    assert (tmp_path / "site/index.html").read_text() == "new"


def test_a_stop_between_two_renames_is_mended(tmp_path: Path) -> None:
    target = tmp_path / "site"
    made(retired(target), "old")
    recover(target)
    assert (target / "index.html").read_text() == "old"
    made(retired(target), "older")
    recover(target)
    assert (target / "index.html").read_text() == "old"
    assert not retired(target).exists()


def test_what_a_killed_build_left_is_cleared_and_a_failure_leaves_nothing(tmp_path: Path) -> None:
    made(tmp_path / ".site.new", "half")
    try:
        with beside(tmp_path / "site") as folder:
            assert list(folder.iterdir()) == []
            (folder / "index.html").write_text("x")
            raise ValueError("the build failed")
    except ValueError:
        pass
    assert list(tmp_path.iterdir()) == []
