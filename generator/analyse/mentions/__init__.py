"""Who is named in the text."""

from .named import mentions_of
from .words import nationalities

__all__ = ["mentions_of", "nationalities"]
