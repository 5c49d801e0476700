"""Saved web pages of many makes: the article is found, the rest is listed."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import BlockKind
from generator.read.web_page import MOST_LEFT_OUT, page_draft

LAYOUTS = Path(__file__).parent / "layouts"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load((LAYOUTS / "expected.yml").read_text("utf-8"))
KEYS = ("title", "publisher", "author", "date", "url", "accessed", "language")


@pytest.mark.parametrize("name", sorted(path.name for path in LAYOUTS.glob("*.html")))
def test_a_saved_page_gives_its_article(name: str) -> None:
    draft, expected = page_draft((LAYOUTS / name).read_bytes()), EXPECTED[name]
    words = {p: draft.text[p.start : p.end] for p in draft.passages}
    kinds = Counter(p.kind for p in draft.passages)
    for key in set(KEYS) & set(expected):
        assert getattr(draft.extracted, key).value == str(expected[key])
    assert draft.passages[0].kind is BlockKind.TITLE
    assert kinds[BlockKind.PARAGRAPH] == expected["paragraphs"]
    assert kinds[BlockKind.LIST_ITEM] == expected.get("list_items", 0)
    assert kinds[BlockKind.OUTLET_KEY_POINT] == expected.get("key_points", 0)
    furniture = [words[p] for p in draft.passages if p.kind is BlockKind.FURNITURE]
    headings = [words[p] for p in draft.passages if p.kind is BlockKind.HEADING]
    assert set(expected.get("furniture", ())) <= set(furniture)
    assert set(expected.get("headings", ())) <= set(headings)
    assert all(p.reason for p in draft.passages if p.kind is BlockKind.FURNITURE)


def test_hidden_parts_and_scripts_of_a_page_are_no_text() -> None:
    text = page_draft((LAYOUTS / "singlefile.html").read_bytes()).text
    assert "hidden shadow" not in text
    assert "dataLayer" not in page_draft((LAYOUTS / "magazine.html").read_bytes()).text


def test_markup_that_a_page_shows_as_text_stays_text() -> None:
    page = b"<html><body><p>The clerk wrote &lt;b&gt;no&lt;/b&gt; &amp;amp; left the room.</p>"
    assert "The clerk wrote <b>no</b> &amp; left the room." in page_draft(page).text


def test_a_page_too_deep_for_a_tree_is_read_whole_and_says_so() -> None:
    draft = page_draft(b"<html><body>" + b"<div>" * 6000 + b"<p>The bottom of the page, said the diver.</p>")
    assert "The bottom of the page, said the diver." in draft.text
    assert [fault.code for fault in draft.faults] == ["page-unsure"]


def test_an_address_that_is_no_web_address_is_not_taken() -> None:
    head = b"<html><head><link rel=canonical href='javascript:alert(1)'><base href=https://evil.example/></head>"
    page = head + b"<body><p>The council met on Monday, said its chair, and voted.</p>"
    assert page_draft(page).extracted.url is None
    assert page_draft(page).extracted.publisher is None


def test_the_outlet_is_taken_from_linked_data_however_deep_it_stands() -> None:
    page = b"""<html><head><script type="application/ld+json">
    {"@graph":[{"a":1},{"publisher":[{"name":"Bay Daily"}]}]}</script></head>
    <body><p>The council met on Monday, said its chair, and voted for the plan.</p></body></html>"""
    publisher = page_draft(page).extracted.publisher
    assert publisher is not None
    assert publisher.value == "Bay Daily"


def test_lines_outside_the_article_beyond_those_listed_are_counted() -> None:
    links = "".join(
        f"<a href='/{n}'>Story {n}: what the council of the harbour town decided this week</a>" for n in range(90)
    )
    told = "".join(
        f"<p>Diver {n} saw the wreck below the pier, the harbour master said on Monday.</p>" for n in range(9)
    )
    menu = links.replace("<a", "<p><a").replace("</a>", "</a></p>")
    page = f"<html><body><nav>{menu}</nav><article><h1>Wreck found</h1>{told}</article></body></html>"
    draft = page_draft(page.encode())
    listed = [p for p in draft.passages if p.kind is BlockKind.FURNITURE]
    assert len(listed) == MOST_LEFT_OUT
    assert [(fault.code, fault.what.split()[0]) for fault in draft.faults] == [
        ("lines-not-listed", str(90 - len(listed)))
    ]
