"""Characters that no face has: found before they become empty boxes, and printed as a sign of ours."""

import re
import unicodedata

from .faces import data
from .typesetter import Typesetter

UNPRINTABLE = {"Co", "Cn", "Cs", "Cc"}
"""Categories that no face can stand for: private use (forbidden in PDF/A-2a), unassigned, surrogates, controls."""
NEVER = "\ufffe"
"""Not a character, so drawn as what a face draws for "missing"."""
GLYPH = re.compile(r'xlink:href="#(g[0-9A-F]+)"')
SPELLED_OUT = 3
"""Longest run of missing characters that is spelled out; a longer one is named by its ends."""


class Glyphs:
    """Remembers which characters the faces have."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.typesetter = typesetter
        self.known: dict[str, bool] = {chr(code): True for code in range(0x20, 0x7F)}
        self.missing_glyph = ""

    def missing_in(self, text: str) -> set[str]:
        """The characters of `text` that no face has."""
        self._look_up(sorted(set(text) - self.known.keys()))
        return {sign for sign in set(text) if not self.known[sign]}

    def _look_up(self, signs: list[str]) -> None:
        drawable = [sign for sign in signs if unicodedata.category(sign) not in UNPRINTABLE]
        self.known.update(dict.fromkeys(set(signs) - set(drawable) - {"\n"}, False), **{"\n": True})
        if not drawable:
            return
        nothing, *pages = (set(GLYPH.findall(page)) for page in self.typesetter.drawn([NEVER, *drawable]))
        self.known |= {sign: not nothing & page for sign, page in zip(drawable, pages, strict=True)}


def with_marks(text: str, missing: set[str]) -> str:
    """`text` with every run of missing characters as `⟦U+4E2D⟧`, or `⟦U+4E2D … U+6587, 12 characters⟧`."""
    if not missing:
        return text
    run = re.compile("[" + "".join(re.escape(sign) for sign in sorted(missing)) + "]+")
    return run.sub(lambda found: _mark(found.group()), text)


def _mark(run: str) -> str:
    if len(run) <= SPELLED_OUT:
        return "⟦" + " ".join(code(sign) for sign in run) + "⟧"
    return f"⟦{code(run[0])} … {code(run[-1])}, {len(run)} characters⟧"


def code(sign: str) -> str:
    """`U+4E2D`."""
    return f"U+{ord(sign):04X}"


def extra_for(sign: str) -> str:
    """The extra whose faces have a character; empty where none can."""
    if unicodedata.category(sign) in UNPRINTABLE:
        return ""
    known = data()
    return str(known["extras"].get(unicodedata.name(sign, "").split(" ")[0], known["otherwise"]))


def hardest(words: str) -> set[str]:
    """Of characters that cannot be shown together, those to give up: the marks upon letters, else all but ASCII."""
    marks = {sign for sign in words if unicodedata.category(sign).startswith("M")}
    return marks or {sign for sign in words if not sign.isascii()}
