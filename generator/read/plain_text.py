"""Plain text to blocks."""

import re

from generator.model import Block, BlockKind, Span


def blocks_of(article_id: str, text: str) -> tuple[Block, ...]:
    """A block for each line that is not blank."""
    found = []
    for match in re.finditer(r"[^\n\r]+", text):
        line = match.group()
        if line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            end = match.end() - (len(line) - len(line.rstrip()))
            found.append(Block(Span(article_id, start, end), BlockKind.PARAGRAPH))
    return tuple(found)
