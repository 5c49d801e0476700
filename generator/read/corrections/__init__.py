"""A person's corrections, read from their file and found again in the sources."""

from .amended import amended
from .articles_named import ArticleNames, by_code_alone, lasting_name
from .file import CORRECTIONS_FILE, read_corrections
from .kinds import KINDS, Kind

__all__ = [
    "CORRECTIONS_FILE",
    "KINDS",
    "ArticleNames",
    "Kind",
    "amended",
    "by_code_alone",
    "lasting_name",
    "read_corrections",
]
