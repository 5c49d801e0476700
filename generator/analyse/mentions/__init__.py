"""Who is named in the text."""

from generator.analyse.parsed import Parsed
from generator.model import Mention

from .named import mentions_of
from .words import countries, nationalities

__all__ = ["Mention", "Parsed", "countries", "mentions_of", "nationalities"]
