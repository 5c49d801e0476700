"""Sentences written for a picture and not for the report."""

import re

from .words import word_lists

_LABEL = re.compile(r"^(?=[A-Z])[\w'’-]+(?: [\w'’-]+){0,4}: (?=[\"“‘']?\w)")
"""A label of up to five words before the sentence ("Fresh start: Olof Berg at the bridge")."""


def is_caption(words: str) -> bool:
    """Whether a sentence, by its words alone, belongs to a picture: it points at one, or is labelled."""
    lower = words.lower()
    return any(mark in lower for mark in word_lists()["caption"]) or _labelled(words)


def _labelled(words: str) -> bool:
    """ "Tributes: …"; not a dateline in capitals ("MOSCOW/WASHINGTON: …"), nor a speaker's name and what he said."""
    label = _LABEL.match(words)
    if label is None:
        return False
    before, after = words[: label.end() - 2], words[label.end() :]
    return not before.isupper() and not after.startswith(('"', "“", "‘", "'"))
