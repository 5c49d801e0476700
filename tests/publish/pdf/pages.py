"""Reading back what was printed."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium


def page_texts(path: Path) -> list[str]:
    """Text of each page, white space single, zero-width characters gone."""
    with pdfium.PdfDocument(path) as document:
        return [plain(document[at].get_textpage().get_text_bounded()) for at in range(len(document))]


def plain(text: str) -> str:
    """Text as it can be compared: hyphens of broken lines, zero-width characters and line ends do not count."""
    joined = text.replace("\ufffe", "").replace("\u00ad", "").replace("\u200b", "").replace("\u0002", "")
    return " ".join(joined.replace("\u202f", " ").split())


def squeezed(text: str) -> str:
    """Text without white space and hyphens, for words that a line end may have broken."""
    return "".join(c for c in plain(text) if not c.isspace() and c not in "-\u2010")


def links(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str | int]]:
    """Page (from 1) and target of each link: an address, or the number of a page."""
    numbers = {page.objgen: at for at, page in enumerate(pdf.pages, 1)}
    for at, page in enumerate(pdf.pages, 1):
        for note in page.get("/Annots", []):
            action = note.get("/A")
            if action is not None and "/URI" in action:
                yield at, str(action["/URI"])
            elif "/Dest" in note:
                yield at, numbers[_destination(pdf, note["/Dest"]).objgen]


def _destination(pdf: pikepdf.Pdf, where: pikepdf.Object) -> pikepdf.Object:
    if isinstance(where, pikepdf.Array):
        return where[0]
    names = pikepdf.NameTree(pdf.Root.Names.Dests)
    found = names[str(where)]
    return (found["/D"] if isinstance(found, pikepdf.Dictionary) else found)[0]


def marks(path: Path) -> Iterator[tuple[int, str, int]]:
    """Page, words and target page of each link inside a document, all pages from 1."""
    with pikepdf.open(path) as pdf, pdfium.PdfDocument(path) as document:
        numbers = {page.objgen: at for at, page in enumerate(pdf.pages, 1)}
        for at, page in enumerate(pdf.pages, 1):
            words = document[at - 1].get_textpage()
            for note in page.get("/Annots", []):
                if "/Dest" in note:
                    left, low, right, high = (float(edge) for edge in note.Rect)
                    shown = plain(words.get_text_bounded(left, low - 1, right, high + 1))
                    yield at, shown, numbers[_destination(pdf, note["/Dest"]).objgen]


def named_places(pdf: pikepdf.Pdf) -> dict[str, int]:
    """The page (from 1) of each place that has a name."""
    numbers = {page.objgen: at for at, page in enumerate(pdf.pages, 1)}
    return {str(name): numbers[place[0].objgen] for name, place in pikepdf.NameTree(pdf.Root.Names.Dests).items()}


def bookmarks(pdf: pikepdf.Pdf) -> list[str]:
    """Titles of all bookmarks, depth first."""
    found: list[str] = []

    def walk(items: list[pikepdf.OutlineItem]) -> None:
        for one in items:
            found.append(one.title)
            walk(list(one.children))

    with pdf.open_outline() as outline:
        walk(list(outline.root))
    return found


def tags(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure tree."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        node = waiting.pop()
        if "/S" in node:
            yield node
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and ("/S" in kid or "/K" in kid):
                waiting.append(kid)
