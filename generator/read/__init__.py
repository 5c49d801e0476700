"""Bytes to Articles: the only stage, with `publish`, that touches the disk."""

from .collection import read_collection
from .corrections import read_corrections
from .folder import read_folder
from .settings import read_settings

__all__ = ["read_collection", "read_corrections", "read_folder", "read_settings"]
