"""Word files (`.docx`) to drafts, through python-docx."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from generator.model import BlockKind

from .controls import one_line
from .draft import Draft
from .fault import UnreadableError
from .kinds import kinds_given
from .layout import laid_out
from .stated import extracted, language_tag
from .text_file import printed_metadata

LARGEST_UNPACKED = 200_000_000
"""Bytes: a small archive can unpack to gigabytes."""


def word_draft(data: bytes) -> Draft:
    """A Word file.  Raises UnreadableError for a broken one, or one that unpacks to more than 200 MB."""
    document = _opened(data)
    text, passages = laid_out(_parts(document))
    properties = document.core_properties
    title = one_line(properties.title or "")
    passages = kinds_given(text, passages, title)
    printed = printed_metadata(text, passages)
    about = replace(
        printed,
        title=printed.title or extracted(title),
        author=extracted(one_line(properties.author or "")),
        language=extracted(language_tag(properties.language or "")),
    )
    return Draft(text, passages, extracted=about)


def _opened(data: bytes) -> Any:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
        if size > LARGEST_UNPACKED:
            raise UnreadableError("too-large", f"The file unpacks to {size:,} bytes.", "Save it without pictures.")
        return docx.Document(io.BytesIO(data))
    except UnreadableError:
        raise
    except Exception as error:  # python-docx raises whatever its zip and XML readers raise
        what = f"This is no Word file that can be read ({type(error).__name__})."
        raise UnreadableError("word-broken", what, "Save it anew as .docx.") from error


def _parts(document: Any) -> Iterator[tuple[BlockKind, str]]:
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield _kind(block), one_line(block.text)
        elif isinstance(block, Table):
            for row in block.rows:
                yield BlockKind.PARAGRAPH, one_line("\t".join(cell.text for cell in row.cells))


def _kind(paragraph: Any) -> BlockKind:
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    if style == "Title":
        return BlockKind.TITLE
    if style.startswith(("Heading", "Subtitle")):
        return BlockKind.HEADING
    numbered = paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    return BlockKind.LIST_ITEM if numbered or style.startswith("List") else BlockKind.PARAGRAPH
