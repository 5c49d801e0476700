"""Whether an article is in the folder already, however large the folder."""

import pytest

from generator.model import Article, Block, BlockKind, Metadata, Provenance, Span, Stated
from generator.read.known import KnownArticles


def words(first: int, count: int) -> str:
    """A text of its own: numbered words."""
    return " ".join(f"word{n * 7919 % 100_003}" for n in range(first, first + count))


def article(name: str, text: str, url: str = "", furniture: str = "") -> Article:
    whole = f"{text}\n\n{furniture}"
    blocks = [Block(Span(name, 0, len(text)), BlockKind.PARAGRAPH)]
    if furniture:
        blocks.append(Block(Span(name, len(text) + 2, len(whole)), BlockKind.FURNITURE))
    metadata = Metadata(url=Stated(url, Provenance.EXTRACTED) if url else None)
    return Article(name, "", name, "", whole, "", metadata, tuple(blocks))


FOLDER = KnownArticles(
    [
        *(article(f"a{n}", words(n * 1_000, 300)) for n in range(40)),
        article("short", words(90_000, 60), "https://a.example/"),
    ]
)


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        (words(7_000, 300), "a7", "same text"),
        (words(7_000, 300).upper().replace(" ", ", "), "a7", "same text"),
        (words(7_000, 280) + " " + words(60_000, 20), "a7", "near copy (93%)"),
        (words(7_000, 120), "a7", "near copy (100%)"),
        (words(90_000, 60) + " " + words(60_000, 500), "short", "near copy (100%)"),
        (words(90_000, 60), "short", "same text"),
    ],
)
def test_a_copy_is_found_and_named(text: str, name: str, why: str) -> None:
    known = FOLDER.like(text)
    assert known is not None
    assert (known.article.id, known.why) == (name, why)


@pytest.mark.parametrize("text", ["", "No.", words(60_000, 400), words(7_000, 150) + " " + words(60_000, 150)])
def test_what_is_new_is_not_taken_for_a_copy(text: str) -> None:
    assert FOLDER.like(text) is None


def test_furniture_makes_no_copy_and_hides_none() -> None:
    furniture = words(50_000, 900)
    known = KnownArticles([article("a", words(0, 100), furniture=furniture)])
    assert known.like(words(1_000, 100)) is None
    assert known.like(furniture) is None
    found = known.like(words(0, 100))
    assert found is not None
    assert found.why == "same text"


def test_an_address_is_found_whatever_is_hung_on_it() -> None:
    known = FOLDER.at("http://www.a.example/?utm_source=x#top")
    assert known is not None
    assert known.article.id == "short"
