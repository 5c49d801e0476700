"""Dates, times and durations, and what we make of them."""

from .scan import dates_of
from .values import period

__all__ = ["dates_of", "period"]
