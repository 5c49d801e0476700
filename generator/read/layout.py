"""Blocks of words to one text with passages, for sources that have no text of their own to point into."""

from collections.abc import Iterable

from generator.model import BlockKind

from .passage import Passage


def laid_out(parts: Iterable[tuple[BlockKind, str]]) -> tuple[str, tuple[Passage, ...]]:
    """The blocks parted by empty lines, and where each of them stands; blocks without words are left out.

    Only the first TITLE stays one: a text has one headline.
    """
    pieces: list[str] = []
    passages: list[Passage] = []
    place = 0
    titled = False
    for kind, words in parts:
        if words:
            only = BlockKind.HEADING if kind is BlockKind.TITLE and titled else kind
            titled = titled or kind is BlockKind.TITLE
            passages.append(Passage(place, place + len(words), only, blank_after=True))
            pieces.append(words)
            place += len(words) + 2
    return "\n\n".join(pieces) + "\n", tuple(passages)
