"""Words in marks that are a title, a sign, a slogan or a name, and were not said."""

from .cues import cues
from .marks import Marked
from .page import Page

NEAR = 4
"""Tokens before the marks in which a label stands ("banners reading")."""


def is_title(page: Page, marked: Marked) -> bool:
    """Whether a label stands before the marks, or all words of content inside them begin with capitals."""
    inner = page.tokens(marked.inner_start, marked.inner_end)
    before = page.doc[max(inner.start - 1 - NEAR, 0) : inner.start]
    if any(token.lemma_.lower() in cues().labels or token.lower_ in cues().labels for token in before):
        return True
    content = [token for token in inner if token.is_alpha and not token.is_stop]
    return len(content) > 1 and all(token.is_title or token.is_upper for token in content)
