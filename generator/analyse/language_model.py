"""The one place that loads spaCy."""

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

LINE_ENDS = "line_ends"
MOST_TOKENS = 500
"""Tokens without an end of a sentence or line: no sentence is as long, and rules that look through one stay linear."""
ENDS = frozenset(".!?;…")
"""Last signs of words that end a sentence or half of one."""


@Language.component(LINE_ENDS)
def _line_ends(doc: Doc) -> Doc:
    """A sentence never runs over a line end, nor on and on: the parser keeps boundaries that are set before it."""
    after_line_end, length = False, 0
    for token in doc:
        if after_line_end or length >= MOST_TOKENS:
            token.is_sent_start = True
            length = 0
        after_line_end = "\n" in token.text or "\r" in token.text
        length = 0 if token.text[-1] in ENDS else length + 1
    return doc


@lru_cache(maxsize=4)
def load(name: str) -> Language:
    """The installed pipeline `name`, with sentences cut at line ends.  Raises OSError when it is not installed."""
    model = spacy.load(name)
    model.add_pipe(LINE_ENDS, before="parser")
    return model
