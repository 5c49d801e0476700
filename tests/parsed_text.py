"""A text as the rules of language read it, for tests of one rule."""

from functools import cache

from generator.analyse import language_model
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Settings

from .plain_article import plain_article


@cache
def parsed_text(text: str, name: str = "test") -> Parsed:
    """The parse of a text that is an article of its own."""
    article = plain_article(name, text)
    doc = language_model.load(Settings().models[0][1])(text)
    return Parsed(article, doc, sentences_of(article, doc))
