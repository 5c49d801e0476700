"""An opening mark that is never closed: where its words end all the same."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from .cues import cues
from .marks import Marked

LONGEST_TAIL = 14
"""Tokens of ", Lena Roth said on Monday." at the end of a paragraph."""


def cut_at_cue(doc: Doc, marked: Marked) -> Marked:
    """The unclosed words cut before ", X said" at the end of their paragraph; unchanged where there is none."""
    tokens = doc.char_span(marked.inner_start, marked.end, alignment_mode="contract")
    if marked.closed or tokens is None:
        return marked
    for token in reversed(tokens[-LONGEST_TAIL:]):
        if cues().is_strong(token) and token.pos_ == "VERB":
            comma = _comma_before(token, tokens.start)
            if comma is not None:
                end = comma.idx + 1
                return replace(marked, end=end, inner_end=end, closed=True)
    return marked


def _comma_before(verb: Token, start: int) -> Token | None:
    """The comma before the subject of a verb, with no other clause between."""
    for place in range(verb.i - 1, max(start, verb.i - 9), -1):
        token = verb.doc[place]
        if token.text in {",", "?", "!"}:
            return token
        if token.pos_ in {"VERB", "AUX"} or token.text in {".", ";", ":"}:
            return None
    return None
