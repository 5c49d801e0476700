"""What is new between two editions of a dossier, made by the same generator."""

from .compare import changes_between
from .edition import Edition
from .outputs import change_files, changes_json, summary
from .page import change_pages, changes_page
from .record import Change, Changes
from .taken import edition_from_json, edition_of

__all__ = [
    "Change",
    "Changes",
    "Edition",
    "change_files",
    "change_pages",
    "changes_between",
    "changes_json",
    "changes_page",
    "edition_from_json",
    "edition_of",
    "summary",
]
