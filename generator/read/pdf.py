"""PDF files to drafts: lines by their place on the page, paragraphs by the gaps between them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from generator.model import BlockKind

from .controls import one_line
from .draft import Draft
from .fault import UnreadableError
from .kinds import kinds_given
from .layout import laid_out
from .lines import marker_length
from .pdf_lines import PdfLine, pdf_lines
from .stated import extracted
from .text_file import printed_metadata

GAP = 1.25
"""Times the usual distance of lines from which a new paragraph begins."""
SHORT = 0.85
"""Share of the column's width below which a line that ends a sentence ends its paragraph."""
LARGER = 1.15
"""Times the usual height of letters from which a line is set larger, as headings are."""
HEADING_LINES = 4
"""Lines: what is set larger over more of them is text."""
INDENT = 8
"""Points by which the first line of a paragraph is set in."""
MARGIN_LINES = 2
"""Lines at the head and foot of a page that may be a running title or a page number."""


def pdf_draft(data: bytes) -> Draft:
    """A born-digital PDF.  Raises UnreadableError for a scan, an encrypted or a broken file."""
    lines, faults, author = pdf_lines(data)
    if not lines:
        what = "This PDF has pictures of pages and no text (a scan)."
        raise UnreadableError("no-text", what, "Run it through text recognition (OCR) first.")
    running = _running_lines(lines)
    paragraphs = list(_paragraphs(lines, running))
    text, passages = laid_out((kind, one_line(words)) for kind, words, _ in paragraphs)
    reasons = [reason for _, words, reason in paragraphs if one_line(words)]
    passages = tuple(p.as_furniture(why) if why else p for p, why in zip(passages, reasons, strict=True))
    passages = kinds_given(text, passages)
    about = replace(printed_metadata(text, passages), author=extracted(author))
    return Draft(text, passages, extracted=about, faults=faults)


@dataclass(frozen=True, slots=True)
class Column:
    """What is usual in the file."""

    height: float
    """Height of letters, points."""
    pitch: float
    """Distance of two lines of one paragraph, points."""
    left: float
    """Left edge, points."""
    width: float
    """Width, points."""


def _running_lines(lines: Sequence[PdfLine]) -> frozenset[str]:
    """Heads and feet of pages: the same words, but for numbers, on more than half of the pages."""
    pages: dict[int, list[PdfLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    if len(pages) < 2:
        return frozenset()
    edges = ({_plain(line.words) for line in (*page[:MARGIN_LINES], *page[-MARGIN_LINES:])} for page in pages.values())
    count = Counter(words for edge in edges for words in edge)
    return frozenset(words for words, times in count.items() if times * 2 > len(pages))


def _plain(words: str) -> str:
    return re.sub(r"\d+", "0", words)


def _paragraphs(lines: Sequence[PdfLine], running: frozenset[str]) -> Iterator[tuple[BlockKind, str, str]]:
    """Kind and words of each paragraph, and the reason where it is furniture of the page."""
    column = _column(lines)
    titled = False
    for group in _groups(lines, running, column):
        if _plain(group[0].words) in running:
            yield BlockKind.FURNITURE, group[0].words, "running title or page number"
            continue
        larger = group[0].height > LARGER * column.height and len(group) <= HEADING_LINES
        kind = BlockKind.HEADING if larger else BlockKind.PARAGRAPH
        kind = BlockKind.TITLE if larger and not titled and group[0].page == 0 else kind
        titled = titled or kind is BlockKind.TITLE
        yield kind, _joined(group), ""


def _column(lines: Sequence[PdfLine]) -> Column:
    same_page = [a.bottom - b.top for a, b in pairwise(lines) if a.page == b.page and a.bottom > b.top]
    height = median(line.height for line in lines)
    pitch = sorted(same_page)[len(same_page) // 3] if same_page else height * 1.2
    left = median(line.left for line in lines)
    return Column(height, pitch, left, max(line.right for line in lines) - left)


def _groups(lines: Sequence[PdfLine], running: frozenset[str], column: Column) -> Iterator[list[PdfLine]]:
    """The lines of each paragraph; a running line is alone, and does not part what it interrupts."""
    group: list[PdfLine] = []
    held: list[PdfLine] = []
    for line in lines:
        if _plain(line.words) in running:
            held.append(line)
        elif group and _begins(group[-1], line, column):
            yield group
            yield from ([one] for one in held)
            group, held = [line], []
        else:
            group.append(line)
    if group:
        yield group
    yield from ([one] for one in held)


def _begins(before: PdfLine, line: PdfLine, column: Column) -> bool:
    """Whether `line` begins a paragraph."""
    if abs(before.height - line.height) > (LARGER - 1) * column.height or marker_length(line.words):
        return True
    ended = re.search(r"[.!?…:][\"'”’»)\]]*$", before.words) is not None
    short = before.right - column.left < SHORT * column.width
    if before.page != line.page or line.top > before.top:
        return ended and (short or not line.words[:1].islower())
    if before.bottom - line.top > GAP * column.pitch:
        return True
    return ended and (short or (line.left - column.left > INDENT and line.left - before.left > INDENT))


def _joined(group: Sequence[PdfLine]) -> str:
    """The lines as one; PDFium's sign for a hyphen that only parts a word is a control, which cleaning drops."""
    return one_line(" ".join(line.words for line in group))
