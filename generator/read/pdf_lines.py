"""The printed lines of a PDF, by their place on the page."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from .controls import one_line
from .fault import Fault, UnreadableError

MOST_PAGES = 500
"""Pages; what follows is cut and said so."""
BROKEN = "This PDF is broken and cannot be opened."


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One printed line."""

    words: str
    """Its text."""
    left: float
    """Points from the left edge of the page."""
    right: float
    """Where it ends, in points from the left edge."""
    top: float
    """Its base line, in points from the bottom edge of the page."""
    bottom: float
    """Base line of its end: lower where a parted word goes on in the next line."""
    height: float
    """Size of its letters in points."""
    page: int
    """Number of its page, from 0."""


def pdf_lines(data: bytes) -> tuple[list[PdfLine], tuple[Fault, ...], str]:
    """Lines, what was cut or left out, and the author that the file names.

    Raises UnreadableError for a locked or broken file.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        what = "This PDF is locked with a password." if locked else BROKEN
        raise UnreadableError("pdf-locked" if locked else "pdf-broken", what, "Save it anew.") from error
    try:
        found: list[PdfLine] = []
        broken: list[int] = []
        for number in range(min(len(document), MOST_PAGES)):
            try:
                found += _page_lines(document[number].get_textpage(), number)
            except pypdfium2.PdfiumError:
                broken.append(number + 1)
        if broken and not found:
            raise UnreadableError("pdf-broken", BROKEN, "Save it anew.")
        return found, tuple(_faults(len(document), broken)), one_line(document.get_metadata_dict().get("Author", ""))
    finally:
        document.close()


def _faults(pages: int, broken: Sequence[int]) -> Iterator[Fault]:
    if pages > MOST_PAGES:
        yield Fault(0, "text-cut", f"Only the first {MOST_PAGES} of {pages} pages were read.", "Split the file.")
    if broken:
        what = f"These pages are broken and were left out: {', '.join(map(str, broken))}."
        yield Fault(0, "page-broken", what, "Save the file anew.")


def _page_lines(chars: pypdfium2.PdfTextPage, number: int) -> Iterator[PdfLine]:
    row: list[int] = []
    for place in range(raw.FPDFText_CountChars(chars)):
        if chr(raw.FPDFText_GetUnicode(chars, place)) in "\r\n":
            yield from _row(chars, row, number)
            row = []
        else:
            row.append(place)
    yield from _row(chars, row, number)


def _row(chars: pypdfium2.PdfTextPage, row: Sequence[int], page: int) -> Iterator[PdfLine]:
    """A line of characters; place and size are those of its first and last printed one."""
    signs = [chr(raw.FPDFText_GetUnicode(chars, place)) for place in row]
    printed = [place for place, sign in zip(row, signs, strict=True) if not sign.isspace()]
    if not printed:
        return
    (left, top), (right, bottom) = _origin(chars, printed[0]), _origin(chars, printed[-1])
    size = median(raw.FPDFText_GetFontSize(chars, place) for place in printed[:: max(1, len(printed) // 5)])
    yield PdfLine(" ".join("".join(signs).split()), left, right + size / 2, top, bottom, size, page)


def _origin(chars: pypdfium2.PdfTextPage, place: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(chars, place, x, y)
    return x.value, y.value
