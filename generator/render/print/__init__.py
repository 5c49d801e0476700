"""What the printed documents say, as data for the typesetter: extracts with their places, never markup."""

from .files import print_data
from .selection import narrowed

__all__ = ["narrowed", "print_data"]
