"""The one place that loads spaCy."""

from functools import lru_cache

import spacy
import spacy.about
from spacy.language import Language
from spacy.tokens import Doc

LINE_ENDS = "line_ends"


@Language.component(LINE_ENDS)
def _line_ends(doc: Doc) -> Doc:
    """A sentence never runs over a line end: the parser keeps boundaries that are set before it."""
    after_line_end = False
    for token in doc:
        if after_line_end:
            token.is_sent_start = True
        after_line_end = "\n" in token.text or "\r" in token.text
    return doc


@lru_cache(maxsize=4)
def load(name: str) -> Language:
    """The installed pipeline `name`, with sentences cut at line ends.  Raises OSError when it is not installed."""
    model = spacy.load(name)
    model.add_pipe(LINE_ENDS, before="parser")
    return model


def version(name: str) -> str:
    """Name and version of the pipeline and of spaCy, as findings record it."""
    return f"{name} {load(name).meta['version']} (spaCy {spacy.about.__version__})"
