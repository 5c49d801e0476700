"""What a saved web page says about itself, and every line it prints: read without building a tree.

`html.parser` goes through a page of any depth and size in one pass, so it also serves where a tree parser gives up.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .calendar_days import only_a_day

SILENT = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "svg",
        "math",
        "iframe",
        "object",
        "select",
        "textarea",
        "option",
        "audio",
        "video",
    }
)
"""Elements whose text is no text of the page."""
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
"""Elements without an end tag (HTML Living Standard, 13.1.2)."""
INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "picture",
        "img",
    }
)
"""Elements that do not end a line (phrasing content of the HTML Living Standard, and what browsers still render so)."""
PAGE_PARTS = frozenset({"nav", "header", "footer", "aside", "form", "button", "dialog", "menu"})
"""Elements around what belongs to the page and not to the article."""
SAVED = re.compile(
    r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n]+))?"
    r"|Mirrored from (\S+) by HTTrack"
)
"""Comments by which browsers, SingleFile and HTTrack note where a page was saved from."""
SAVED_DAY = re.compile(r"([A-Z][a-z]{2} \d{1,2} \d{4})")
"""The day in SingleFile's note ("Mon Mar 17 2025 …")."""
NOTE_LENGTH = 2_000
"""Characters of a comment in which such a note stands."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One block of text that the page prints."""

    words: str
    """Its text on one line."""
    tag: str
    """Innermost block element."""
    in_part: bool
    """Whether it stands in a navigation bar, header, footer, side box or form."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page in one pass."""

    lines: tuple[PageLine, ...] = ()
    """Everything it prints, in order."""
    meta: Mapping[str, str] = field(default_factory=dict)
    """`meta` values by lower-case name or property; the first wins."""
    canonical: str = ""
    """`link rel=canonical`."""
    language: str = ""
    """`html lang`."""
    saved_from: str = ""
    """Address noted by the program that saved it (SingleFile, browsers, HTTrack)."""
    saved_on: str = ""
    """Day on which it was saved, ISO 8601, as SingleFile notes it."""
    linked_data: tuple[str, ...] = ()
    """Its JSON-LD scripts, unparsed."""


def page_facts(html: str) -> PageFacts:
    """The facts of a page.  Never raises."""
    reader = _Reader()
    opened = html.find("<!--", html.rfind("-->") + 1)
    try:
        # What an open comment swallows is no text, and html.parser would look for its end again and again.
        reader.feed(html[:opened] if opened >= 0 else html)
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        reader.end_line()
    return PageFacts(
        tuple(reader.lines), reader.meta, reader.canonical, reader.language, *reader.saved, tuple(reader.scripts)
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[PageLine] = []
        self.meta: dict[str, str] = {}
        self.canonical = self.language = ""
        self.saved = ("", "")
        self.scripts: list[str] = []
        self._in_linked_data = False
        self._words: list[str] = []
        self._silent = self._parts = 0
        self._block = "body"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_linked_data = tag == "script" and ("type", "application/ld+json") in attrs
        if tag in ("meta", "link", "html"):
            self._note(tag, {key: value or "" for key, value in attrs})
        if tag not in INLINE:
            self.end_line()
            self._block = tag
        if tag not in VOID:
            self._silent += tag in SILENT
            self._parts += tag in PAGE_PARTS

    def handle_endtag(self, tag: str) -> None:
        self._in_linked_data = False
        if tag not in INLINE:
            self.end_line()
            self._block = "body"
        self._silent = max(0, self._silent - (tag in SILENT))
        self._parts = max(0, self._parts - (tag in PAGE_PARTS))

    def handle_data(self, data: str) -> None:
        if self._in_linked_data:
            self.scripts.append(data)
        elif not self._silent:
            self._words.append(data)

    def handle_comment(self, data: str) -> None:
        found = SAVED.search(data[:NOTE_LENGTH]) if not self.saved[0] else None
        if found:
            day = SAVED_DAY.search(found.group(3) or "")
            address = next(filter(None, (found.group(1), found.group(2), found.group(4))), "")
            self.saved = (address, only_a_day(day.group(1)) if day else "")

    def end_line(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self.lines.append(PageLine(words, self._block, bool(self._parts)))

    def _note(self, tag: str, given: dict[str, str]) -> None:
        if tag == "html":
            self.language = self.language or given.get("lang", "")
        elif tag == "link" and "canonical" in given.get("rel", "").lower().split():
            self.canonical = self.canonical or given.get("href", "")
        elif name := (given.get("property") or given.get("name") or given.get("itemprop") or "").strip().lower():
            self.meta.setdefault(name, given.get("content", ""))
