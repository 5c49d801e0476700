"""Text as paper can carry it: the same words, without the characters that only a screen's machinery needs."""

import re
import unicodedata

from generator.model import Article
from generator.render.escape import plain

LONG = re.compile(r"\S{32,}")
UNBROKEN = 16
"""Characters after which a long unbroken run may break: a line holds about 70, a narrow column about 30."""
INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\ufeff\ufff9\ufffa\ufffb"))
"""Marks of direction, which could turn round the apparatus beside them, and what PDF/UA forbids."""
LANGUAGE = re.compile(r"[a-z]{2,3}")
SCRIPTS = {
    "ARABIC": "ar",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
}
"""First word of a letter's Unicode name, and the language whose typesetting fits the script best."""
TRADITIONAL = {"hant": "tw", "tw": "tw", "hk": "hk", "mo": "hk"}


def printable(text: str) -> str:
    """`text` on one line as the site shows it, without marks that only steer a screen."""
    return plain(text).translate(INVISIBLE).strip()


def breakable(text: str) -> str:
    """`printable(text)` in which a run of 32 or more characters without a space may break at a zero-width space."""
    return LONG.sub(_with_breaks, printable(text))


def _with_breaks(found: re.Match[str]) -> str:
    run = found.group()
    return "\u200b".join(run[at : at + UNBROKEN] for at in range(0, len(run), UNBROKEN))


def language(article: Article) -> tuple[str, str]:
    """Language (ISO 639) and region (lower case, or empty) by which the typesetter picks hyphens, faces and direction.

    Where the article names none, or a tag that is none: that of the script of its first letter, so that its lines run
    the right way, else "en".  For Chinese in traditional characters the region says so.
    """
    tag = article.metadata.language.value.casefold() if article.metadata.language else ""
    parts = tag.replace("_", "-").split("-")
    region = next((TRADITIONAL[part] for part in parts[1:] if part in TRADITIONAL), "") if parts[0] == "zh" else ""
    return (parts[0], region) if LANGUAGE.fullmatch(parts[0]) else (_by_script(article.text), "")


def _by_script(text: str) -> str:
    letter = next((sign for sign in text if sign.isalpha()), "a")
    return SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], "en")
