"""`.txt` and `.md` files to drafts."""

import re
from collections.abc import Iterator

from generator.model import Metadata, Provenance

from .calendar_days import only_a_day, says_changed
from .controls import DIRECTION, INVISIBLE, Cleaned, cleaned
from .decode import Decoded, decoded, is_binary
from .draft import Draft
from .fault import Fault, UnreadableError
from .front_matter import front_matter_of
from .furniture import furnishing_of
from .headline import title_in
from .markdown_text import markdown_passages
from .passage import Passage
from .plain_text import passages_of
from .stated import extracted, sayings_of, web_address

LOST = re.compile("\N{REPLACEMENT CHARACTER}")
LINE_END = re.compile(r"\r\n|[\r\n]")
DATE_LINE_WITHIN = 5
"""Paragraphs: a date line stands under the headline and the byline."""


def text_draft(data: bytes) -> Draft:
    """A plain text file.  Raises UnreadableError for a binary file."""
    clean, faults = _readable(data)
    passages = passages_of(clean.text)
    return Draft(clean.text, passages, extracted=printed_metadata(clean.text, passages), faults=faults)


def markdown_draft(data: bytes) -> Draft:
    """A Markdown file with or without front matter.  Raises UnreadableError for a binary file."""
    clean, faults = _readable(data)
    head = front_matter_of(clean.text)
    text = clean.text[head.body_start :]
    said = sayings_of(head.mapping.entries, Provenance.FRONT_MATTER)
    passages = markdown_passages(text, said.metadata.title.value if said.metadata.title else "")
    printed = printed_metadata(text, passages)
    return Draft(text, passages, said.metadata, printed, (*faults, *head.mapping.faults, *said.faults))


def _readable(data: bytes) -> tuple[Cleaned, tuple[Fault, ...]]:
    """The text of a file and what was repaired in it.  Raises UnreadableError for a binary file."""
    if is_binary(data):
        raise UnreadableError("binary", "This is a binary file, not a text.", "Save it as text in UTF-8.")
    read = decoded(data)
    clean = cleaned(read.text)
    return clean, text_faults(read, clean)


def text_faults(read: Decoded, clean: Cleaned) -> tuple[Fault, ...]:
    """What was assumed, lost or set right in decoding a text, and what was dropped to make it `clean`."""
    return (*_decoding_faults(read), *_cleaning_faults(clean, read.text))


def printed_metadata(text: str, passages: tuple[Passage, ...]) -> Metadata:
    """What the text itself prints: its title, date lines, the address of the page, a translation notice."""
    title = title_in(text, passages)
    lines = [p.words(text) for p in passages[:DATE_LINE_WITHIN]]
    day = next((only_a_day(line) for line in lines if only_a_day(line) and not says_changed(line)), "")
    changed = next((only_a_day(line) for line in lines if says_changed(line)), "")
    address = next(filter(None, map(web_address, lines)), "")
    notice = next(_translation_notices(text, passages), "")
    return Metadata(
        title=extracted(title),
        date=extracted(day),
        modified=extracted(changed),
        url=extracted(address),
        translated=extracted(notice),
    )


def _translation_notices(text: str, passages: tuple[Passage, ...]) -> Iterator[str]:
    for passage in passages:
        furnishing = furnishing_of(text[passage.start : passage.end])
        if furnishing and furnishing.translation:
            yield f"machine ({passage.words(text)})"


def _decoding_faults(read: Decoded) -> Iterator[Fault]:
    save = "Save the file as UTF-8."
    if not read.certain:
        yield Fault(
            0, "encoding-assumed", "The file is not UTF-8 and declares nothing; it was read as Windows-1252.", save
        )
    if read.repaired:
        yield Fault(0, "encoding-repaired", "Doubly encoded signs were set right.", save)
    if read.lost:
        what = f"{read.lost} bytes are not valid {read.encoding} and are shown as \N{REPLACEMENT CHARACTER}."
        yield Fault(_line(read.text, LOST), "encoding-lost", what, save)


def _cleaning_faults(clean: Cleaned, text: str) -> Iterator[Fault]:
    if clean.invisible:
        what = f"{clean.invisible} control or zero-width signs were dropped."
        yield Fault(_line(text, INVISIBLE), "invisible-signs", what, "Remove them.")
    if clean.direction:
        what = f"{clean.direction} signs that turn the direction of writing were dropped; they can hide words."
        yield Fault(_line(text, DIRECTION), "direction-signs", what, "Remove them.")


def _line(text: str, sign: re.Pattern[str]) -> int:
    """1-based line of the first such sign; 0 where there is none."""
    found = sign.search(text)
    return len(LINE_END.findall(text, 0, found.start())) + 1 if found else 0
