"""The sentences that carry an article."""

from .candidates import key_points_of
from .standing import stands_by_itself

__all__ = ["key_points_of", "stands_by_itself"]
