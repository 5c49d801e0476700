"""Writing pages into docs/."""

from pathlib import Path

import pytest

from generator.publish.pages import HandWrittenError, Written, write_pages


def test_a_second_build_touches_nothing_that_did_not_change(tmp_path: Path) -> None:
    pages = {"docs/a.md": b"one", "docs/b/c.md": b"two"}
    assert write_pages(pages, tmp_path) == Written(2, 0, 0)
    before = (tmp_path / "a.md").stat().st_mtime_ns
    assert write_pages({**pages, "docs/b/c.md": b"three"}, tmp_path) == Written(1, 1, 0)
    assert (tmp_path / "a.md").stat().st_mtime_ns == before
    assert (tmp_path / "b/c.md").read_bytes() == b"three"


def test_a_page_that_is_no_longer_wanted_goes_with_its_empty_folder(tmp_path: Path) -> None:
    write_pages({"docs/a.md": b"one", "docs/b/c.md": b"two"}, tmp_path)
    assert write_pages({"docs/a.md": b"one"}, tmp_path).removed == 1
    assert not (tmp_path / "b").exists()


def test_a_page_of_a_person_is_never_replaced_and_never_removed(tmp_path: Path) -> None:
    (tmp_path / "method.md").write_text("by hand")
    write_pages({"docs/a.md": b"one"}, tmp_path)
    write_pages({}, tmp_path)
    assert (tmp_path / "method.md").read_text() == "by hand"
    with pytest.raises(HandWrittenError, match=r"docs/method\.md"):
        write_pages({"docs/method.md": b"ours"}, tmp_path)
    assert (tmp_path / "method.md").read_text() == "by hand"


def test_data_for_print_is_not_written_into_docs(tmp_path: Path) -> None:
    write_pages({"docs/a.md": b"one", "print/dossier.json": b"{}"}, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == [".generated.json", "a.md"]


@pytest.mark.parametrize("ledger", ["", "{", "[1, 2]", '["../outside.txt", "/etc/passwd"]'])
def test_a_damaged_ledger_harms_nothing(tmp_path: Path, ledger: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "outside.txt").write_text("mine")
    (docs / ".generated.json").write_text(ledger)
    write_pages({"docs/a.md": b"one"}, docs)
    assert (tmp_path / "outside.txt").read_text() == "mine"
    assert (docs / "a.md").read_bytes() == b"one"
