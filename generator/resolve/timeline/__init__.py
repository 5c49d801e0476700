"""Dated statements in order."""

from .entries import timeline_of

__all__ = ["timeline_of"]
