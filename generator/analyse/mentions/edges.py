"""Where a name begins and ends: without articles, titles, possessives and stray punctuation."""

import re

from .words import gender_of_given, honorifics, words

MARKS = " \t\r\n.,;:!?\"“”„«»()[]{}<>*•–—-_/|'‘’`´#@…"
ARTICLES = frozenset({"the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my"})
POSSESSIVE = re.compile(r"(?:'s|’s|´s|`s|s['’]|['’])$")
WORD_LENGTH = 40
"""Characters: no word of an office is as long."""
CAPTIONS = re.compile(
    r"(?:^(?:Image|Photo|Picture|Audio|Video|File|Watch|Read)s?:?\s+(?=[A-Z]))"
    r"|(?:[\s.]+(?:Image|Photo|Picture|Audio|Video|File)s?)$|(?:\s+Flight(?: \w*\d+)?)$"
)
"""Words of captions, and a flight's number, that the model takes into a name."""
NAMES_TOO = frozenset({"major", "king", "pope", "dean", "prince"})
"""Offices that are also given names or surnames: alone, without a courtesy, they are no title."""
INITIALS = re.compile(r"(?:\b[A-Z]\.)+$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|St|Bros)\.$|\b[a-z]{1,2}\.[a-z]\.$", re.IGNORECASE)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without articles, possessive ending and punctuation at its edges; empty where nothing is left."""
    while True:
        before = (start, end)
        start, end = _unmarked(text, start, end)
        start, end = _unpossessed(text, start, end)
        first = re.match(r"\S+\s+", text[start:end])
        if first and first.group().strip().lower() in ARTICLES:
            start += first.end()
        if (start, end) == before or start >= end:
            return start, max(start, end)


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in MARKS:
        start += 1
    while start < end and text[end - 1] in MARKS:
        if text[end - 1] == "." and INITIALS.search(text[start:end]):
            break
        if text[end - 1] == ")" and "(" in text[start:end] and _unmarked(text, start, end - 1)[1] < end - 1:
            break
        end -= 1
    return start, end


def _unpossessed(text: str, start: int, end: int) -> tuple[int, int]:
    found = POSSESSIVE.search(text[start:end])
    if not found:
        return start, end
    if found.group()[0] in "sS":  # "Waters'" keeps its s, "Ministers'" too
        return start, end - 1
    return start, end - len(found.group())


def uncaptioned(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the words of a caption at its edges ("Mary Poole Image")."""
    found = CAPTIONS.search(text[start:end])
    if not found:
        return start, end
    return (start + found.end(), end) if found.start() == 0 else (start, start + found.start())


def untitled(text: str, start: int, end: int) -> int:
    """The start of a person's name behind its titles ("Gen. Mark Milley", "Secretary of State Marco Rubio")."""
    while True:
        found = re.match(r"([^\s.]+(?:\.[^\s.]+)*)\.?\s+(?:(of|for)\s+[^\W\d_][\w.]*\s+)?(?=\S)", text[start:end])
        if not found or not (
            _is_title(found.group(1), bool(found.group(2))) or _is_field(text, start + found.end(), end)
        ):
            return start
        start += found.end()


def _is_field(text: str, start: int, end: int) -> bool:
    """Whether a full name follows the last word of an office that the model added to it ("Defense Mary Poole")."""
    rest = text[start:end].split()
    before = re.search(r"(\w+)\s+$", text[max(0, start - WORD_LENGTH) : start])
    if before is None or before.group(1).lower() not in words("offices", "adjectives"):
        return False
    return len(rest) >= 2 and bool(gender_of_given(rest[0]))


def _is_title(word: str, linked: bool) -> bool:
    plain = word.lower().replace(".", "")
    if linked:
        return plain in words("offices", "nouns") or plain in honorifics()
    if plain.endswith("s") and plain not in honorifics():
        plain = plain[:-1]
    return plain in honorifics() or plain in words("offices", "nouns") - NAMES_TOO
