"""A paragraph of a text that has no article yet."""

from dataclasses import dataclass, replace

from generator.model import Block, BlockKind, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading or list item, by its place in a text that is not frozen yet."""

    start: int
    """First code point."""
    end: int
    """One past the last code point; always more than `start`."""
    kind: BlockKind = BlockKind.PARAGRAPH
    """What it is."""
    reason: str = ""
    """For furniture: the rule that recognised it, in words."""
    doubtful: bool = False
    """Furniture that may be text."""
    blank_after: bool = False
    """Whether an empty line follows it."""

    def as_kind(self, kind: BlockKind) -> "Passage":
        """The same words as another kind."""
        return replace(self, kind=kind)

    def as_furniture(self, reason: str) -> "Passage":
        """The same words, left out of the findings for `reason`, without doubt."""
        return replace(self, kind=BlockKind.FURNITURE, reason=reason, doubtful=False)

    def words(self, text: str) -> str:
        """Its words in `text`, on one line."""
        return " ".join(text[self.start : self.end].split())


def blocks_from(article_id: str, passages: tuple[Passage, ...]) -> tuple[Block, ...]:
    """The passages as blocks of an article."""
    return tuple(Block(Span(article_id, p.start, p.end), p.kind, p.reason, p.doubtful) for p in passages)
