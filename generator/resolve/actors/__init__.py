"""One person, one actor, as all articles call them."""

from .cast import Cast, cast_of
from .names import resolve_names

__all__ = ["Cast", "cast_of", "resolve_names"]
