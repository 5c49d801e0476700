"""The proof of a built site."""

from pathlib import Path

import pytest

from generator.model import Article, Block, BlockKind, Metadata, Span
from generator.publish.verify import verify
from generator.render.span_key import article_key

KEY = article_key("a-1")
TEXT = "“We  stay,” said the mayor.\nThe ferry\u200b sails & returns."


def article() -> Article:
    block = Block(Span("a-1", 0, len(TEXT)), BlockKind.PARAGRAPH)
    return Article("a-1", "a", "a.txt", "0", TEXT, "0", Metadata(), (block,))


def site(tmp_path: Path, body: str) -> Path:
    (tmp_path / "index.html").write_text(f"<!doctype html><html><body>{body}</body></html>", "utf-8")
    (tmp_path / "other").mkdir(exist_ok=True)
    (tmp_path / "other/index.html").write_text("<!doctype html><p id='s1'>x</p>", "utf-8")
    return tmp_path


def test_an_extract_that_equals_its_article_holds(tmp_path: Path) -> None:
    verdict = verify(site(tmp_path, f'<q data-span="{KEY}:0-11">“We <b>stay</b>,”</q>'), [article()])
    assert (verdict.extracts, verdict.faults) == (1, [])


def test_white_space_and_invisible_characters_do_not_count(tmp_path: Path) -> None:
    shown = f'<q data-span="{KEY}:27-{len(TEXT)}">The ferry\n   sails &amp; returns.</q>'
    assert verify(site(tmp_path, shown), [article()]).faults == []


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        (f'<q data-span="{KEY}:0-11">“We stayed,”</q>', "the article says"),
        (f'<q data-span="{KEY}:0-11">“We stay,” …</q>', "the article says"),
        (f'<q data-span="{KEY}:0-11"></q>', "the article says"),
        ('<q data-span="b-1:0-11">“We stay,”</q>', "no article"),
        (f'<q data-span="{KEY}:0-999">“We stay,”</q>', "not a part"),
        ('<q data-span="nonsense">“We stay,”</q>', "no article"),
    ],
)
def test_an_extract_that_differs_is_a_fault(tmp_path: Path, shown: str, reason: str) -> None:
    (fault,) = verify(site(tmp_path, shown), [article()]).faults
    assert fault.startswith("index.html: ")
    assert reason in fault


@pytest.mark.parametrize(
    "link", ["other/", "other/#s1", "other/index.html", "#here", "other/#:~:text=x", "mailto:a@b.c"]
)
def test_a_link_that_leads_somewhere_holds(tmp_path: Path, link: str) -> None:
    assert verify(site(tmp_path, f'<i id="here"></i><a href="{link}">x</a>'), []).faults == []


@pytest.mark.parametrize("link", ["nowhere/", "other/#s2", "#there", "../above.html", "picture.svg", "http://[x"])
def test_a_link_that_leads_nowhere_is_a_fault(tmp_path: Path, link: str) -> None:
    assert len(verify(site(tmp_path, f'<a href="{link}">x</a>'), []).faults) == 1


def test_a_site_below_a_path_is_followed_from_there(tmp_path: Path) -> None:
    assert verify(site(tmp_path, '<a href="/sub/other/#s1">x</a>'), [], "/sub/").faults == []


@pytest.mark.parametrize("nothing", ["", "  \n", "<!-- nothing here -->"])
def test_a_page_with_nothing_on_it_is_a_page(tmp_path: Path, nothing: str) -> None:
    built = site(tmp_path, "<a href='other/'>x</a>")
    (built / "other/index.html").write_text(nothing)
    verdict = verify(built, [article()])
    assert (verdict.pages, verdict.links, verdict.faults) == (2, 1, [])


def test_a_quote_across_markup_of_its_own_is_one_extract_each(tmp_path: Path) -> None:
    body = f'<p data-span="{KEY}:0-27"><mark data-span="{KEY}:0-11">“We stay,”</mark> said the mayor.</p>'
    assert verify(site(tmp_path, body), [article()]).extracts == 2


def test_a_site_below_a_path_is_followed_from_its_own_address(tmp_path: Path) -> None:
    """As GitHub Pages publishes a project: the page for what is not found links from the root of the host."""
    home = '<link rel="canonical" href="https://example.org/dossier/"><a href="/dossier/other/#s1">x</a>'
    assert verify(site(tmp_path, home), [article()]).faults == []
    assert verify(site(tmp_path, home.replace("/dossier/other/#s1", "/other/#s1")), [article()]).faults != []


def test_a_link_is_judged_from_its_own_page_however_often_it_is_written(tmp_path: Path) -> None:
    """The same words lead elsewhere from another depth, and a place on one page is no place on the next."""
    built = site(tmp_path, '<a id="here" href="#here">x</a><a href="other/#s1">x</a>')
    for folder, link in (("deep/a", "../../other/#s1"), ("deep/b", "../../other/#s1"), ("deep/c", "../other/#s1")):
        (built / folder).mkdir(parents=True)
        (built / folder / "index.html").write_text(f'<a href="{link}">x</a><a href="#here">x</a>', "utf-8")
    assert set(verify(built, []).faults) == {
        *(f"deep/{page}/index.html: the link #here leads to no place on its page" for page in "abc"),
        "deep/c/index.html: the link ../other/#s1 leads to no page",
    }
