"""What the printed documents say, as data for the typesetter: extracts with their places, never markup."""

from .files import print_data
from .parts import UnknownPartError, part_of

__all__ = ["UnknownPartError", "part_of", "print_data"]
