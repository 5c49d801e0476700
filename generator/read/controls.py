"""Signs that no reader sees and that break pages, data files and matching: dropped before a text is frozen."""

import re
from dataclasses import dataclass

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]"
)
"""C0 and C1 controls, lone surrogates, soft hyphens, zero-width spaces, byte order marks inside the text."""
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u206a-\u206f]")
"""Embeddings, overrides and isolates: they can make words read backwards past their own end (CVE-2021-42574).

The marks that Arabic and Hebrew need (U+200E, U+200F, U+061C) stay, as do the joiners of Persian and of emoji
(U+200C, U+200D).
"""
SPACES = re.compile("[\x0b\x0c\x85\u2028\u2029]")
"""Rare line and page separators: white space inside a paragraph, never its end."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without invisible signs."""

    text: str
    """The text; its only line end is `\\n`."""
    invisible: int
    """How many control and zero-width signs were dropped."""
    direction: int
    """How many signs that turn the direction of writing were dropped."""


def cleaned(text: str) -> Cleaned:
    """`text` with one kind of line end and without invisible signs; everything that a reader sees stays."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in plain.strip():
        plain = plain.replace("\u2028", "\n").replace("\u2029", "\n\n")
    plain, invisible = INVISIBLE.subn("", SPACES.sub(" ", plain))
    plain, direction = DIRECTION.subn("", plain)
    return Cleaned(plain, invisible, direction)


def one_line(text: str) -> str:
    """`text` cleaned, on one line, with single spaces: as metadata are kept."""
    return " ".join(cleaned(text).text.split())
