"""The body of a Markdown file to passages: its marks stay text, its structure tells the kinds."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.model import BlockKind

from .kinds import kinds_given
from .lines import WRAP_WIDTH, paragraphs_of, without_marker
from .passage import Passage

UNDERLINE = re.compile(r"[ \t]*(?:=+|-+)[ \t]*$")


def markdown_passages(text: str, title: str = "") -> tuple[Passage, ...]:
    """All of a Markdown body but white space and the marks of headings and lists, as passages in order.

    `[links](…)`, `**stress**` and the like are shown as they stand in the source.  Line ends must be `\\n`.
    """
    starts = _line_starts(text)
    ranges = sorted(_ranges(_tokens(text), len(starts) - 1))
    passages: list[Passage] = []
    line = 0
    for first, last, kind in [*ranges, (len(starts) - 1, len(starts) - 1, BlockKind.PARAGRAPH)]:
        passages += _plain(text, starts[line], starts[max(first, line)])
        if first >= line:
            passages += _of_kind(text, starts[first], starts[last], kind)
        line = max(line, last)
    return kinds_given(text, _with_first_heading(text, _without_lone_marks(text, tuple(passages))), title)


def _with_first_heading(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """A heading of the first level that opens the body is the title."""
    opens = passages and passages[0].kind is BlockKind.HEADING
    if not opens or not re.search(r"(?:^|\n)[ \t]*#[ \t]+$", text[: passages[0].start]):
        return passages
    return (passages[0].as_kind(BlockKind.TITLE), *passages[1:])


def _tokens(text: str) -> list[Token]:
    reader = MarkdownIt("commonmark")
    reader.disable(["reference", "html_block"])
    reader.core.ruler.enableOnly(["block"])
    return reader.parse(text)


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text)), *([len(text)] if not text.endswith("\n") else [])]


def _ranges(tokens: list[Token], lines: int) -> Iterator[tuple[int, int, BlockKind]]:
    """First line, line after the last, and kind, of each heading and paragraph."""
    in_lists = 0
    for token in tokens:
        in_lists += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if not token.map or token.type not in ("heading_open", "paragraph_open"):
            continue
        kind = BlockKind.LIST_ITEM if in_lists else BlockKind.PARAGRAPH
        kind = BlockKind.HEADING if token.type == "heading_open" else kind
        yield token.map[0], min(token.map[1], lines), kind


def _of_kind(text: str, start: int, end: int, kind: BlockKind) -> tuple[Passage, ...]:
    if kind is BlockKind.HEADING:
        return _heading(text, start, end)
    # A list item keeps its marker still: `_without_lone_marks` decides whether it is a list at all.
    if kind is BlockKind.PARAGRAPH and any(len(line) > WRAP_WIDTH for line in text[start:end].split("\n")[:-2]):
        return _plain(text, start, end)
    return _trimmed(text, start, end, kind)


def _heading(text: str, start: int, end: int) -> tuple[Passage, ...]:
    line = text[start:end].strip()
    if line.startswith("#"):
        start = text.index(line, start)
        words = line.lstrip("#")
        closed = words.rstrip("#")
        cut = len(words) - len(closed) if closed[-1:].isspace() else 0
        return _trimmed(text, start + len(line) - len(words), start + len(line) - cut, BlockKind.HEADING)
    above = text.rfind("\n", start, end - 1)
    end = above if above > start and UNDERLINE.match(text[above + 1 : end].rstrip("\n")) else end
    return _trimmed(text, start, end, BlockKind.HEADING)


def _without_lone_marks(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """List items without their markers; an item alone keeps it, since it may be a dash of speech."""
    found: list[Passage] = []
    for place, passage in enumerate(passages):
        beside = passages[max(place - 1, 0) : place] + passages[place + 1 : place + 2]
        if passage.kind is not BlockKind.LIST_ITEM:
            found.append(passage)
        elif not any(p.kind is BlockKind.LIST_ITEM for p in beside):
            found.append(passage.as_kind(BlockKind.PARAGRAPH))
        else:
            found.append(without_marker(text, passage))
    return tuple(found)


def _plain(text: str, start: int, end: int) -> tuple[Passage, ...]:
    """What Markdown sees no paragraph in (tables, code, rules), by the rules of plain text."""
    return tuple(replace(p, start=start + p.start, end=start + p.end) for p in paragraphs_of(text[start:end]))


def _trimmed(text: str, start: int, end: int, kind: BlockKind) -> tuple[Passage, ...]:
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    return (Passage(start, end, kind, blank_after=True),) if start < end else ()
