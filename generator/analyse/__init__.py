"""One Article to Findings; nothing here knows another article."""

from .articles import analyse
from .version import cache_key, model_version

__all__ = ["analyse", "cache_key", "model_version"]
