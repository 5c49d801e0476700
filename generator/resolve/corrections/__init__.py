"""A person's corrections, applied to findings or turned into judgements."""

from .apply import corrected

__all__ = ["corrected"]
