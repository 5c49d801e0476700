"""An article laid out for the rules: its paragraphs, the words in marks, and where tokens stand."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from generator.analyse.parsed import Parsed
from generator.model import BlockKind

from .marks import Marked, is_carried, marked_in
from .unclosed import cut_at_cue

SKIPPED = (BlockKind.FURNITURE, BlockKind.OUTLET_KEY_POINT)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of running text."""

    start: int
    """First code point."""
    end: int
    """One past the last."""
    kind: BlockKind
    """Kind of its block."""
    marked: tuple[Marked, ...]
    """Its words in marks, in order."""


@dataclass(frozen=True)
class Page:
    """A parsed article with its paragraphs."""

    parsed: Parsed
    """The article and its parse."""
    paragraphs: tuple[Paragraph, ...]
    """Without furniture and without the outlet's own key points, in order."""

    @property
    def doc(self) -> Doc:
        """The parse."""
        return self.parsed.doc

    @property
    def text(self) -> str:
        """The frozen text."""
        return self.parsed.article.text

    @cached_property
    def _offsets(self) -> list[int]:
        return [token.idx for token in self.doc]

    @cached_property
    def _marked(self) -> list[Marked]:
        return [marked for paragraph in self.paragraphs for marked in paragraph.marked]

    @cached_property
    def _marked_starts(self) -> list[int]:
        return [marked.start for marked in self._marked]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def tokens(self, start: int, end: int) -> Tokens:
        """The tokens that begin in a range of code points."""
        return self.doc[bisect_left(self._offsets, start) : bisect_left(self._offsets, end)]

    def marked_at(self, offset: int) -> Marked | None:
        """The words in marks around a code point, marks included."""
        place = bisect_right(self._marked_starts, offset) - 1
        return self._marked[place] if place >= 0 and offset < self._marked[place].end else None

    def quoted(self, token: Token) -> bool:
        """Whether a token stands between marks."""
        return self.marked_at(token.idx) is not None

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph around a code point; None in furniture."""
        place = bisect_right(self._paragraph_starts, offset) - 1
        return self.paragraphs[place] if place >= 0 and offset < self.paragraphs[place].end else None

    def paragraph_before(self, paragraph: Paragraph) -> Paragraph | None:
        """The line before a paragraph; None at the top."""
        place = bisect_left(self._paragraph_starts, paragraph.start)
        return self.paragraphs[place - 1] if place else None

    def overlapping(self, start: int, end: int) -> list[Marked]:
        """The words in marks that share a code point with a range."""
        place = max(bisect_right(self._marked_starts, start) - 1, 0)
        found = []
        while place < len(self._marked) and self._marked[place].start < end:
            if self._marked[place].end > start:
                found.append(self._marked[place])
            place += 1
        return found


def page_of(parsed: Parsed) -> Page:
    """The article laid out; a block of several lines is as many paragraphs."""
    text = parsed.article.text
    found: list[Paragraph] = []
    for block in parsed.article.blocks:
        if block.kind in SKIPPED:
            continue
        for start, end in _lines(text, block.span.start, block.span.end):
            carried = bool(found) and bool(found[-1].marked) and is_carried(found[-1].marked[-1], found[-1].end)
            marked = tuple(cut_at_cue(parsed.doc, words) for words in marked_in(text, start, end, carried))
            found.append(Paragraph(start, end, block.kind, marked))
    return Page(parsed, tuple(found))


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    for line in text[start:end].splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            left = start + len(line) - len(line.lstrip())
            found.append((left, left + len(stripped)))
        start += len(line)
    return found
