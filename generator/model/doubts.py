"""What a person should look at."""

from dataclasses import dataclass

from .identity import content_hash
from .span import Span


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a person should look at."""

    id: str
    """Content id."""
    kind: str
    """`same person`, `speaker`, `quote`, `statement`, `furniture`, `date`."""
    what: str
    """The question, in one sentence."""
    evidence: tuple[Span, ...]
    """Where to look."""
    correction: str
    """The line for corrections.yml, ready to paste (YAML)."""
    value: float
    """How much the answer would change; larger first."""
    otherwise: str = ""
    """The line for the opposite answer, ready to paste; empty where there is none."""


def doubt_id(*about: str) -> str:
    """Id of the doubt about something: its kind, the articles by their lasting names, the printed words."""
    return "doubt-" + content_hash(*about)
