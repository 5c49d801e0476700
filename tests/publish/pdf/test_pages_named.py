"""Where marks and the index lead: to the very page that prints the words."""

import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from generator.model import Dossier
from generator.render.print import print_data

from .pages import marks, named_places, page_texts, squeezed

PAGES = r"\d+(?:–\d+)?(?:, \d+(?:–\d+)?)*"
"""Numbers behind a name in the index."""
EDGE = 16
"""Characters of the begin and of the end of a text that a page turn has cut."""


class Book:
    """The pages of dossier.pdf as they are printed, and the links between them."""

    def __init__(self, path: Path) -> None:
        self.texts = page_texts(path)
        self.links = list(marks(path))
        with pikepdf.open(path) as pdf:
            self.places = named_places(pdf)

    @cached_property
    def squeezed(self) -> list[str]:
        return [squeezed(text) for text in self.texts]

    def begins(self, words: str, page: int) -> bool:
        """Whether words begin on a page and stand there whole, or end on the next."""
        wanted, here = squeezed(words), self.squeezed[page - 1]
        then = self.squeezed[page] if page < len(self.squeezed) else ""
        return wanted in here or (wanted[:EDGE] in here and wanted[-EDGE:] in then)

    @cached_property
    def index(self) -> str:
        begin = next(at for at, text in enumerate(self.texts) if text.count("Index of actors") == 2)
        return " ".join(self.texts[begin:])

    def indexed(self, name: str) -> set[int]:
        """The pages that stand behind a name in the index."""
        entry = re.search(re.escape(name) + ", (" + PAGES + ")", self.index)
        assert entry, f"{name} is not in the index"
        ends = re.findall(r"(\d+)(?:–(\d+))?", entry[1])
        return {page for first, last in ends for page in range(int(first), int(last or first) + 1)}

    def page_of(self, words: str, code: str, codes: list[str]) -> int:
        """The page on which a sentence of an article begins."""
        first = self.places["a-" + code]
        after = codes[codes.index(code) + 1 :]
        last = self.places["a-" + after[0]] if after else len(self.texts)
        found = [page for page in range(first, last + 1) if self.begins(words, page)]
        assert found, f"{words!r} is on none of the pages {first} to {last}"
        return found[0]


@pytest.fixture(scope="session")
def book(printed: Path) -> Book:
    return Book(printed / "dossier.pdf")


@pytest.fixture(scope="session")
def data(dossier: Dossier) -> dict[str, Any]:
    return dict(json.loads(print_data(dossier)["print/dossier.json"]))


@pytest.fixture(scope="session")
def sentences(data: dict[str, Any]) -> dict[str, str]:
    """The words of each numbered sentence by its label."""
    return {it["label"]: it["text"] for a in data["articles"] for p in a["paragraphs"] for it in p["sentences"]}


def extracts(node: Any) -> Iterator[dict[str, Any]]:
    """Everything that is printed with a mark of its own, wherever it stands."""
    if isinstance(node, dict):
        if "ref" in node and node.get("text"):
            yield node
        for value in node.values():
            yield from extracts(value)
    elif isinstance(node, list):
        for one in node:
            yield from extracts(one)


def test_every_mark_leads_to_the_page_on_which_its_sentence_begins(book: Book, sentences: dict[str, str]) -> None:
    """`[003 ¶12]` is a link to the page that prints sentence 12 of article 003."""
    found = [(re.fullmatch(r"\[(\w+) ¶(\d+)\]", words), to) for _, words, to in book.links]
    led = {(f"s-{mark[1]}-{mark[2]}", to) for mark, to in found if mark}
    assert len(led) > 20
    for label, to in led:
        assert book.begins(sentences[label], to), (label, to)


def test_every_extract_is_printed_beside_its_mark(book: Book, data: dict[str, Any]) -> None:
    """Where the words of an extract stand, the mark of its sentence stands too; and its sentence holds them."""
    shown = {(words, at) for at, words, _ in book.links}
    front = list(extracts(data["front"]))
    assert len(front) > 20
    for it in front:
        mark = f"[{it['ref']['code']} ¶{it['ref']['number']}]"
        beside = [at for at in range(1, len(book.texts) + 1) if (mark, at) in shown and book.begins(it["text"], at)]
        assert beside, (mark, it["text"])
        to = next(to for _, words, to in book.links if words == mark)
        assert book.begins(it["text"], to) or book.begins(it["text"], to + 1), (mark, to)


def test_the_index_names_just_the_pages_of_the_sentences_that_name_an_actor(
    book: Book, data: dict[str, Any], sentences: dict[str, str]
) -> None:
    """Each sentence that names an actor begins on a page behind the name, and each page there begins one of them."""
    codes = [article["code"] for article in data["articles"]]
    assert len(data["index"]) > 3
    for entry in data["index"]:
        pages = {book.page_of(sentences[label], label.split("-")[1], codes) for label in entry["labels"]}
        assert book.indexed(entry["name"]) == pages, entry["name"]


def test_a_number_in_the_contents_and_the_index_is_the_page_to_which_it_leads(book: Book) -> None:
    """The last number of what is printed is the target of the link."""
    numbered = [(words, to) for _, words, to in book.links if re.search(r"(?:^|\. )\d+$", words)]
    assert len(numbered) > 20
    for words, to in numbered:
        assert int(re.findall(r"\d+", words)[-1]) == to, words
