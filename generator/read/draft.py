"""A source as a reader of one format leaves it, before it becomes an Article."""

from dataclasses import dataclass, field

from generator.model import BlockKind, Metadata

from .fault import Fault
from .passage import Passage


@dataclass(frozen=True, slots=True)
class Draft:
    """Text, passages and metadata of one source, not frozen yet."""

    text: str
    """The text, cleaned; it does not change any more."""
    passages: tuple[Passage, ...]
    """Its paragraphs."""
    front_matter: Metadata = field(default_factory=Metadata)
    """What the file's own head says."""
    extracted: Metadata = field(default_factory=Metadata)
    """What was found in the page or the text."""
    faults: tuple[Fault, ...] = ()
    """What was refused, cut or repaired."""

    @property
    def running_text(self) -> str:
        """The words of the article, a paragraph a line, furniture left out."""
        kept = (p for p in self.passages if p.kind is not BlockKind.FURNITURE)
        return "\n".join(self.text[p.start : p.end] for p in kept)
