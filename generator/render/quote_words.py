"""Which quotes hold which word, in small files, so that a phrase opens only the quotes that may hold it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

COMMON = 2_000
"""A word of more quotes narrows nothing worth its bytes: its list is left out (`0`)."""
WORD = re.compile(r"[^\W_]+")
ALIKE = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’", "'")})
OTHER = "_"
"""Shelf of words whose first two letters are not a to z."""


def folded(text: str) -> str:
    """A text as the filter compares it: one kind of quotation mark, single spaces, small letters (as in phrase.js)."""
    return " ".join(unicodedata.normalize("NFC", text).translate(ALIKE).split()).lower()


def shelf_of(word: str) -> str:
    """Name of the file that lists a word: its first two letters."""
    return word[:2] if re.fullmatch("[a-z]{2}", word[:2]) else OTHER


def word_shelves(texts: Sequence[str]) -> dict[str, dict[str, list[int] | int]]:
    """By shelf: each word with the numbers of the texts that hold it, each as its distance from the one before."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for word in sorted(set(WORD.findall(folded(text)))):
            holders[word].append(number)
    shelves: dict[str, dict[str, list[int] | int]] = defaultdict(dict)
    for word in sorted(holders):
        numbers = holders[word]
        shelves[shelf_of(word)][word] = _steps(numbers) if len(numbers) <= COMMON else 0
    return dict(shelves)


def _steps(numbers: Sequence[int]) -> list[int]:
    return [number - before for before, number in zip([0, *numbers], numbers, strict=False)]
