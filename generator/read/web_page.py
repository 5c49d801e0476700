"""Saved web pages to drafts: trafilatura finds the article, what it left out is listed."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import trafilatura
from lxml import etree

from generator.model import BlockKind, Metadata

from .calendar_days import iso_day
from .controls import cleaned, one_line
from .decode import decoded
from .draft import Draft
from .fault import Fault, UnreadableError
from .furniture import furnishing_of
from .kinds import kinds_given
from .linked_data import outlet_in
from .page_facts import PageFacts, PageLine, page_facts
from .passage import Passage
from .stated import extracted, language_tag, web_address
from .text_file import printed_metadata
from .unglued import unglued

LATEST = "2100-01-01"
"""htmldate would else ask the clock for the last possible day."""
SENTENCE_LENGTH = 60
"""Characters: a line of the page that is as long may be text that was lost, and is kept for review."""
MOST_TAGS = 150_000
"""Tags of a page; a real one has a few thousand, and a tree of more takes minutes: it is read line by line."""
MOST_LINES = 5_000
"""Lines of a page that are looked at for what was left out."""
MOST_LEFT_OUT = 60
"""Lines left out that are kept as furniture; of more, their number is reported."""
KINDS = {"head": BlockKind.HEADING, "item": BlockKind.LIST_ITEM}
Part = tuple[BlockKind, str]


def page_draft(data: bytes, transport: str = "", address: str = "") -> Draft:
    """A saved page; `transport` is the encoding and `address` the URL that a server gave.

    Raises UnreadableError where the page prints no text.
    """
    html = cleaned(decoded(data, transport).text).text
    facts = page_facts(html)
    found = _extraction(html)
    parts = list(_parts(found.body)) if found is not None and found.body is not None else []
    parts = list(unglued(parts, facts.lines))
    faults = [] if parts else [_unsure()]
    parts = parts or [(BlockKind.PARAGRAPH, one_line(line.words)) for line in facts.lines]
    if not parts:
        raise UnreadableError("no-text", "The page prints no text.", "Save the page with its text.")
    title = one_line(found.title) if found is not None and found.title else ""
    parts = _with_printed_title(parts, facts, title)
    left = list(_left_out(facts, {words for _, words in parts}))
    if len(left) > MOST_LEFT_OUT:
        faults.append(_not_listed(len(left) - MOST_LEFT_OUT))
    text, passages = _laid_out(parts, left[:MOST_LEFT_OUT])
    passages = kinds_given(text, passages, title)
    about = _metadata(found, facts, title, address, printed_metadata(text, passages))
    return Draft(text, passages, extracted=about, faults=tuple(faults))


def _extraction(html: str) -> Any:
    if html.count("<") > MOST_TAGS:
        return None
    return trafilatura.bare_extraction(
        html,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False, "max_date": LATEST},
    )


def _unsure() -> Fault:
    what = "No article was found in the page; everything that it prints was read."
    return Fault(0, "page-unsure", what, "Check the text, or save the article alone.")


def _not_listed(lines: int) -> Fault:
    what = f"{lines:,} more lines of the page stand outside the article and are not listed."
    return Fault(0, "lines-not-listed", what, "Compare the text with the page, or save the article alone.")


def _parts(body: Any) -> Iterator[Part]:
    """Kind and words of every block of trafilatura's tree (`head`, `p`, `list/item`, `quote`, `table/row/cell`)."""
    for element in body.iterchildren(tag=etree.Element):
        if element.tag in ("list", "quote", "table", "div") and len(element):
            yield from _words_of(BlockKind.PARAGRAPH, element.text or "")
            yield from _parts(element)
        elif element.tag == "row":
            yield from _words_of(BlockKind.PARAGRAPH, "\t".join(_inner(cell) for cell in element))
        elif element.tag == "item" and element.find("list") is not None:
            yield from _words_of(BlockKind.LIST_ITEM, element.text or "")
            yield from _parts(element)
        else:
            yield from _words_of(KINDS.get(element.tag, BlockKind.PARAGRAPH), _inner(element))
        yield from _words_of(BlockKind.PARAGRAPH, element.tail or "")


def _inner(element: Any) -> str:
    """The text of an element, a forced line break as a line end."""
    pieces = [element.text or ""]
    for child in element.iterchildren(tag=etree.Element):
        pieces += ["\n" if child.tag == "lb" else _inner(child), child.tail or ""]
    return "".join(pieces)


def _words_of(kind: BlockKind, text: str) -> Iterator[Part]:
    """One part, or several where forced line breaks end sentences."""
    for piece in re.split(r"\n\s*\n|(?<=[.!?…\"”»])\s*\n(?=\s*\S)", text):
        if words := one_line(piece):
            yield kind, words


def _with_printed_title(parts: list[Part], facts: PageFacts, title: str) -> list[Part]:
    """The parts under the headline that the page prints, which trafilatura often takes away."""
    headline = next((line.words for line in facts.lines if line.tag == "h1" and _same(line.words, title)), "")
    headline = headline or next((line.words for line in facts.lines if line.tag == "h1" and not line.in_part), "")
    if not headline:
        return parts
    rest = [part for n, part in enumerate(parts) if not (n < 3 and _same(part[1], headline))]
    return [(BlockKind.TITLE, headline), *rest]


def _same(left: str, right: str) -> bool:
    return bool(left) and " ".join(left.casefold().split()) == " ".join(right.casefold().split())


def _laid_out(parts: list[Part], left: Sequence[tuple[BlockKind, str, str]]) -> tuple[str, tuple[Passage, ...]]:
    """The frozen text: the article's blocks, then what the page also prints and may matter, with the reason."""
    pieces: list[str] = []
    passages: list[Passage] = []
    place = 0
    for kind, words, reason in [*((kind, words, "") for kind, words in parts), *left]:
        passages.append(
            Passage(place, place + len(words), kind, reason, bool(reason) and len(words) >= SENTENCE_LENGTH)
        )
        pieces.append(words)
        place += len(words) + 2
    return "\n\n".join(pieces) + "\n", tuple(passages)


def _left_out(facts: PageFacts, kept: set[str]) -> Iterator[tuple[BlockKind, str, str]]:
    """Lines of the page that are no part of the article: sentences, and furniture known by name."""
    whole = "\n".join(kept)
    seen: set[str] = set()
    for line in facts.lines[:MOST_LINES]:
        words = one_line(line.words)
        if not words or words in seen or words in whole or not _worth_listing(line):
            continue
        seen.add(words)
        furnishing = furnishing_of(words)
        yield BlockKind.FURNITURE, words, furnishing.reason if furnishing else "outside the article on the saved page"


def _worth_listing(line: PageLine) -> bool:
    furnishing = furnishing_of(line.words)
    return bool(furnishing and not furnishing.beside_others) or len(line.words) >= SENTENCE_LENGTH


def _metadata(found: Any, facts: PageFacts, title: str, address: str, printed: Metadata) -> Metadata:
    meta = facts.meta
    url = next(filter(None, map(web_address, (address, facts.canonical, facts.saved_from, meta.get("og:url", "")))), "")
    outlet = one_line(found.sitename) if found is not None and found.sitename else ""
    if "." in outlet and " " not in outlet:  # a host name: of no page where trafilatura took it from `base`
        outlet = outlet_in(facts.linked_data) or (outlet if url else "")
    day = iso_day(found.date) if found is not None and found.date else ""
    changed = iso_day(meta.get("article:modified_time", "") or meta.get("datemodified", ""))
    return Metadata(
        title=extracted(title) or printed.title,
        publisher=extracted(one_line(meta.get("og:site_name", "")) or outlet or outlet_in(facts.linked_data)),
        author=extracted(one_line(found.author) if found is not None and found.author else ""),
        date=extracted(day) or printed.date,
        modified=extracted(changed) or printed.modified,
        accessed=extracted(facts.saved_on),
        url=extracted(url),
        language=extracted(language_tag(facts.language)),
        licence=extracted(one_line(found.license) if found is not None and found.license else ""),
        translated=printed.translated,
    )
