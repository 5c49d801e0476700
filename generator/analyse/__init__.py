"""One Article to Findings; nothing here knows another article."""

from .articles import ANALYSIS_VERSION, analyse

__all__ = ["ANALYSIS_VERSION", "analyse"]
