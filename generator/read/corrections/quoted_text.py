"""Words of an article found again: exact text, then what stands around it, then position, then small edits.

The order is that of the W3C Web Annotation Data Model (TextQuoteSelector with prefix and suffix, refined by a
position): https://www.w3.org/TR/annotation-model/#text-quote-selector
"""

import re
from dataclasses import dataclass
from enum import Enum

from rapidfuzz import fuzz

from generator.model import Passage

from .folded import Folded, plain

SMALL_EDIT = 88.0
"""Least rapidfuzz partial ratio (0 to 100) at which edited words count as the same: about one word in eight."""
ANCHORED_EDIT = 60.0
"""The same where both `before:` and `after:` still stand around the words."""
LONG_ENOUGH = 16
"""Shortest words, in code points, that are looked for with edits; shorter ones resemble too much."""
AROUND = 64
"""Code points on each side that `before:` and `after:` are compared with."""
NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|without|neither|nor|cannot)\b|n't\b", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


class Match(Enum):
    """How well the words were found."""

    EXACT = "exact"
    EDITED = "edited"
    AMBIGUOUS = "ambiguous"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words stand."""

    match: Match
    """How well."""
    ranges: tuple[tuple[int, int], ...] = ()
    """Offsets in the original text: one where the place is certain, several where it is ambiguous."""


def find_words(text: Folded, passage: Passage, near: int = 0) -> Found:
    """Where the words of `passage` stand in a text.

    `near` is the offset in the original near which they stood, or 0.  Case counts only where it decides.
    """
    words = plain(passage.words)
    if not words:
        return Found(Match.ABSENT)
    places = _occurrences(text.text, words) or _occurrences(text.text, words, re.IGNORECASE)
    if not places:
        return _edited(text, passage, words)
    best = _best_surrounded(text.text, passage, places, len(words))
    if len(best) > 1 and near:
        best = [min(best, key=lambda start: (abs(text.places[start] - near), start))]
    ranges = tuple(text.original(start, start + len(words)) for start in best)
    return Found(Match.EXACT if len(ranges) == 1 else Match.AMBIGUOUS, ranges)


def _occurrences(text: str, words: str, case: re.RegexFlag = re.NOFLAG) -> list[int]:
    """Starts of the words; a word is not found inside another ("in" in "ink")."""
    opening = r"(?<!\w)" if words[0].isalnum() else ""
    closing = r"(?!\w)" if words[-1].isalnum() else ""
    return [found.start() for found in re.finditer(opening + re.escape(words) + closing, text, case)]


def _best_surrounded(text: str, passage: Passage, places: list[int], length: int) -> list[int]:
    """Those of the places whose surroundings fit best; all of them where nothing tells them apart."""
    before, after = plain(passage.before), plain(passage.after)
    if len(places) < 2 or not (before or after):
        return places
    scores = {start: _surroundings(text, start, start + length, before, after) for start in places}
    best = max(scores.values())
    return [start for start in places if scores[start] == best] if best >= 50 else places


def _surroundings(text: str, start: int, end: int, before: str, after: str) -> float:
    """How well `before` and `after` fit around a place, 0 to 100."""
    scores = []
    if before:
        left = text[max(0, start - max(AROUND, len(before))) : start].rstrip()
        scores.append(100.0 if left.endswith(before) else fuzz.ratio(left[-len(before) :], before))
    if after:
        right = text[end : end + max(AROUND, len(after))].lstrip()
        scores.append(100.0 if right.startswith(after) else fuzz.ratio(right[: len(after)], after))
    return sum(scores) / len(scores)


def _edited(text: Folded, passage: Passage, words: str) -> Found:
    if between := _between(text, passage, words):
        return Found(Match.EDITED, (between,))
    if len(words) < LONG_ENOUGH or len(words) > len(text.text):
        return Found(Match.ABSENT)
    near = fuzz.partial_ratio_alignment(words, text.text, score_cutoff=SMALL_EDIT)
    if near is None:
        return Found(Match.ABSENT)
    start, end = _whole_words(text.text, near.dest_start, near.dest_end)
    if not _says_the_same(words, text.text[start:end]):
        return Found(Match.ABSENT)
    return Found(Match.EDITED, (text.original(start, end),))


def _between(text: Folded, passage: Passage, words: str) -> tuple[int, int] | None:
    """What now stands between `before:` and `after:`, where both stand once and what is between resembles the words."""
    before, after = plain(passage.before), plain(passage.after)
    if not before or not after or text.text.count(before) != 1:
        return None
    start = text.text.index(before) + len(before)
    end = text.text.find(after, start, start + 2 * len(words) + len(after) + 8)
    inside = text.text[start:end] if end > start else ""
    start += len(inside) - len(inside.lstrip())
    now = inside.strip()
    if not now or fuzz.ratio(now, words) < ANCHORED_EDIT or not _says_the_same(words, now):
        return None
    return text.original(start, start + len(now))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _says_the_same(words: str, now: str) -> bool:
    """Whether an edit left figures and negations alone: an edit of either is a new fact, not a small edit."""
    return sorted(NUMBER.findall(words)) == sorted(NUMBER.findall(now)) and len(NEGATION.findall(words)) == len(
        NEGATION.findall(now)
    )
