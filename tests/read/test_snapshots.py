"""Pages as ArchiveBox keeps them: one article each, among other sources."""

import json
from pathlib import Path

import pytest

from generator.model import Reading, Settings, Severity
from generator.read import read_folder

PAGE = """<html lang="en"><head><title>{title} | Bay Daily</title></head><body><nav>Home</nav><article><h1>{title}</h1>
<p>The harbour closed at noon on Friday, the port office said, and it will stay closed until the storm has passed.</p>
<p>“We checked every bolt,” harbour master Ilse Brandt told reporters at the pier, and then she left.</p></article>"""


def put(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def snapshot(folder: Path, stamp: str, title: str = "Harbour shut", **index: object) -> Path:
    """A folder as `archivebox add` leaves it."""
    page = folder / stamp
    about = {
        "schema": "Link",
        "timestamp": stamp,
        "url": f"https://bay.example/{stamp}",
        "title": f"{title} | Bay Daily",
    }
    put(page / "index.json", json.dumps(about | index))
    for name in ("singlefile.html", "output.html", "index.html", f"bay.example/{stamp}/index.html"):
        put(page / name, PAGE.format(title=title))
    for name in ("favicon.ico", "headers.json", "screenshot.png", "warc/1.warc.gz", "media/a.mp4", "output.pdf"):
        put(page / name, "x")
    for name in ("readability/content.html", "readability/content.txt", "readability/article.json"):
        put(page / name, "<p>The harbour closed at noon on Friday.</p>")
    return page


def read(folder: Path) -> Reading:
    return read_folder(folder, Settings())


def test_a_collection_gives_one_article_a_page_and_no_errors(tmp_path: Path) -> None:
    put(tmp_path / "own.txt", "Ferry to sail\n\nThe ferry will sail on Monday, the harbour office said.\n")
    box = tmp_path / "box"
    for name in ("ArchiveBox.conf", "index.sqlite3", "logs/errors.log", "sources/1-import.txt"):
        put(box / name, "https://bay.example/")
    snapshot(box / "archive", "1932984000.0")
    snapshot(box / "archive", "1932984001.5", "Bridge shut")
    found = read(tmp_path)
    assert sorted(a.source for a in found.articles) == [
        "box/archive/1932984000.0/singlefile.html",
        "box/archive/1932984001.5/singlefile.html",
        "own.txt",
    ]
    assert [p.code for p in found.problems] == ["archive-lists", "archive-forms", "archive-forms"]
    assert {p.severity for p in found.problems} == {Severity.NOTE}


def test_the_index_says_where_and_when_and_the_page_says_what(tmp_path: Path) -> None:
    snapshot(tmp_path, "1932984000.0", url="https://bay.example/harbour?id=7")
    about = read(tmp_path).articles[0].metadata
    assert about.url is not None and about.accessed is not None and about.title is not None
    assert (about.url.value, about.accessed.value) == ("https://bay.example/harbour?id=7", "2031-04-03")
    assert about.title.value == "Harbour shut"


def test_the_next_form_is_read_where_the_best_is_missing_empty_or_a_link(tmp_path: Path) -> None:
    gone, empty, link, wget = (snapshot(tmp_path, f"19329840{n}") for n in range(10, 14))
    (gone / "singlefile.html").unlink()
    (empty / "singlefile.html").write_text("")
    (link / "singlefile.html").unlink()
    (link / "singlefile.html").symlink_to(gone / "output.html")
    for name in ("singlefile.html", "output.html", "output.pdf", "readability/content.html", "readability/content.txt"):
        (wget / name).unlink()
    about = json.loads((wget / "index.json").read_text())
    put(wget / "index.json", json.dumps(about | {"canonical": {"wget_path": "bay.example/1932984013/index.html"}}))
    found = {a.source.split("/", 1)[0]: a.source.split("/", 1)[1] for a in read(tmp_path).articles}
    assert found == {
        gone.name: "output.html",
        empty.name: "output.html",
        link.name: "output.html",
        wget.name: f"bay.example/{wget.name}/index.html",
    }


@pytest.mark.parametrize(
    "index",
    [
        "",
        "[]",
        "{",
        '{"url": 1}',
        '{"url": "javascript:alert(1)", "timestamp": "1"}',
        '{"url": "https://bay.example/"}',
    ],
)
def test_a_folder_whose_index_is_no_snapshots_is_an_ordinary_folder(tmp_path: Path, index: str) -> None:
    put(tmp_path / "notes" / "index.json", index)
    put(tmp_path / "notes" / "a.txt", "Harbour shut\n\nThe harbour closed at noon, the port office said on Friday.\n")
    assert [a.source for a in read(tmp_path).articles] == ["notes/a.txt"]


@pytest.mark.parametrize("way", ["../../secret.html", "/etc/hosts.html", "..%2f..%2fsecret.html", "a\0.html"])
def test_an_index_leads_to_no_file_outside_its_folder(tmp_path: Path, way: str) -> None:
    put(tmp_path / "secret.html", PAGE.format(title="Secret"))
    about = {"url": "https://bay.example/", "timestamp": "1932984000", "canonical": {"wget_path": way}}
    put(tmp_path / "seeds" / "1932984000" / "index.json", json.dumps(about))
    assert read(tmp_path / "seeds").articles == ()


@pytest.mark.parametrize("stamp", ["", "never", "1e400", "-1e300", "nan"])
def test_a_day_that_is_none_is_left_out(tmp_path: Path, stamp: str) -> None:
    snapshot(tmp_path, "1932984000", timestamp=stamp)
    assert read(tmp_path).articles[0].metadata.accessed is None
