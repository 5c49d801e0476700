"""Plain text to passages with kinds."""

from generator.model import Block

from .kinds import kinds_given
from .lines import paragraphs_of
from .passage import Passage, blocks_from


def passages_of(text: str, title: str = "") -> tuple[Passage, ...]:
    """All of a plain text but white space and list markers, as passages in order; `title` as metadata give it."""
    return kinds_given(text, paragraphs_of(text), title)


def blocks_of(article_id: str, text: str, title: str = "") -> tuple[Block, ...]:
    """The same as blocks of an article."""
    return blocks_from(article_id, passages_of(text, title))
