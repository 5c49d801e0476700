"""All Findings and a person's corrections to one Dossier."""

from .whole import resolve

__all__ = ["resolve"]
