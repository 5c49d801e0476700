"""Events, the facts that sources share, and where they differ."""

from .copies import copies_of
from .disagreements import disagreements_of
from .only_here import missing_here, only_here
from .statements import statements_of
from .threads import threads_of

__all__ = [
    "copies_of",
    "disagreements_of",
    "missing_here",
    "only_here",
    "statements_of",
    "threads_of",
]
