"""What has not changed is not set again, and what is kept is what would be set."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.publish.pdf import Printed, compile_pdfs
from generator.publish.pdf.kept import Kept
from generator.read.templates import package_templates
from generator.render.print import print_data
from tests.render.print.made_up import made_up

TEMPLATES = package_templates() / "pdf"
MARK = b"not what the typesetter would set"


def printed(folder: Path, target: str, articles: int = 4, own: Path | None = None, extra: str = "") -> Printed:
    made = made_up(articles, extra=extra)
    return compile_pdfs(print_data(made), TEMPLATES, folder / target, made.settings, own, folder / "kept")


def pdfs(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.pdf"))}


def forge(folder: Path) -> None:
    """Replace every kept PDF by one that only a reader of the folder can have got."""
    kept = Kept(folder / "kept", TEMPLATES)
    for path in (folder / "kept").rglob("*.pdf"):
        kept.keep(path, MARK, [])


def test_a_second_build_sets_nothing_and_gives_the_same_bytes(tmp_path: Path) -> None:
    """Bytes from the folder are those of the typesetter; the mark proves that they come from the folder."""
    printed(tmp_path, "first")
    printed(tmp_path, "second")
    assert pdfs(tmp_path / "second") == pdfs(tmp_path / "first")
    forge(tmp_path)
    printed(tmp_path, "third")
    assert set(pdfs(tmp_path / "third").values()) == {MARK}


def test_another_article_leaves_the_summaries_of_the_others_as_they_are_kept(tmp_path: Path) -> None:
    """Only the new summary, the dossier and the briefing are set."""
    printed(tmp_path, "before", 4)
    forge(tmp_path)
    printed(tmp_path, "after", 5)
    fresh = {name for name, content in pdfs(tmp_path / "after").items() if content != MARK}
    new = made_up(5).articles[-1].id
    assert {"dossier.pdf", "briefing.pdf", f"articles/{new}.pdf"} <= fresh
    assert len(pdfs(tmp_path / "after")) - len(fresh) >= 3


def test_a_changed_template_sets_everything_again(tmp_path: Path) -> None:
    """A user's own file is part of what a PDF comes from."""
    printed(tmp_path, "before")
    forge(tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    (own / "style.typ").write_text((TEMPLATES / "style.typ").read_text().replace("27mm", "31mm"))
    printed(tmp_path, "after", own=own)
    assert MARK not in pdfs(tmp_path / "after").values()


def test_a_changed_day_sets_everything_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH stands in the bytes of every PDF."""
    printed(tmp_path, "before")
    forge(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    printed(tmp_path, "after")
    assert MARK not in pdfs(tmp_path / "after").values()


@pytest.mark.parametrize("damage", [b"", b"cut off", b"\0" * 5000])
def test_a_damaged_file_is_set_again(tmp_path: Path, damage: bytes) -> None:
    """Never handed out, and mended for the next build."""
    printed(tmp_path, "first")
    for path in (tmp_path / "kept").rglob("*.pdf"):
        path.write_bytes(damage + path.read_bytes()[len(damage) + 1 :])
    printed(tmp_path, "second")
    assert pdfs(tmp_path / "second") == pdfs(tmp_path / "first")
    forge(tmp_path)
    printed(tmp_path, "third")
    assert set(pdfs(tmp_path / "third").values()) == {MARK}


def test_problems_are_kept_with_their_pdf(tmp_path: Path) -> None:
    """A missing character is reported by every build, not by the first alone."""
    first = printed(tmp_path, "first", extra="The stamp reads \ue000.")
    second = printed(tmp_path, "second", extra="The stamp reads \ue000.")
    assert first.problems
    assert second.problems == first.problems


def test_what_a_build_does_not_use_is_deleted(tmp_path: Path) -> None:
    """The folder grows no larger than one build."""
    printed(tmp_path, "large", 5)
    printed(tmp_path, "small", 3)
    assert len(pdfs(tmp_path / "kept")) == 5


def test_a_folder_that_cannot_be_written_costs_no_pdf(tmp_path: Path) -> None:
    """The kept folder may be a file, or belong to somebody else."""
    (tmp_path / "kept").write_text("in the way")
    assert printed(tmp_path, "first").written


def test_what_one_document_teaches_changes_no_other(tmp_path: Path) -> None:
    """Marks that cannot be shown in one article leave the same marks of another as they would be set alone."""
    marks = "a" + "\u0301" * 200
    both, alone = made_up(2, extra=marks), made_up(2)
    one = next(name for name in print_data(both) if "articles/" in name)
    compile_pdfs(print_data(both), TEMPLATES, tmp_path / "both", both.settings)
    compile_pdfs({one: print_data(both)[one]}, TEMPLATES, tmp_path / "alone", replace(alone.settings))
    name = one.removeprefix("print/").replace(".json", ".pdf")
    assert pdfs(tmp_path / "both")[name] == pdfs(tmp_path / "alone")[name]
