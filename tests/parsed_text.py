"""A text as the rules of language read it, for tests of one rule."""

from functools import cache
from pathlib import Path

from generator.analyse import language_model
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, Metadata, Settings, content_hash
from generator.read.plain_text import blocks_of


@cache
def parsed_text(text: str, name: str = "test") -> Parsed:
    """The parse of a text that is an article of its own."""
    sha = content_hash(text, length=64)
    article = Article(name, name, str(Path(name)), sha, text, sha, Metadata(), tuple(blocks_of(name, text)))
    doc = language_model.load(Settings().models[0][1])(text)
    return Parsed(article, doc, sentences_of(article, doc))
