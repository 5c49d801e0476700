"""A doubt before it is written down: most of a large folder's are never shown."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model import Doubt


@dataclass(frozen=True, slots=True)
class Question:
    """What is needed to choose among the doubts of a kind."""

    id: str
    """Content id of the doubt."""
    value: float
    """How much the answer would change; larger first."""
    asked: Callable[[], Doubt]
    """Writes it down, with evidence and the lines to paste."""
