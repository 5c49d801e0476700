"""What a person may have meant by a word that we do not know."""

from collections.abc import Iterable

from rapidfuzz import process

LIKE_ENOUGH = 60
"""Least rapidfuzz score (0 to 100) at which a word is worth suggesting."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like `word`, the first of equals; empty where none is like it."""
    near = process.extractOne(word, list(known), score_cutoff=LIKE_ENOUGH)
    return str(near[0]) if near else ""
