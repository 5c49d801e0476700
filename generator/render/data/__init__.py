"""The briefing as data: what a program, a spreadsheet or a reference manager reads."""

from .files import data_files

__all__ = ["data_files"]
