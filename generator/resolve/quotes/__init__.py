"""Quotes with their speakers' names, and the families that they form."""

from .families import families_of
from .speakers import attributed

__all__ = ["attributed", "families_of"]
