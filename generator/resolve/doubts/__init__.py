"""What a person should look at, and where their corrections landed."""

from .gather import doubts_of

__all__ = ["doubts_of"]
