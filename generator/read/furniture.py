"""Lines of the page that are not the article ("Share"), known from furniture.yml."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

LONGEST = 400
"""Characters: a longer paragraph is text, whatever it says."""
LONGEST_LINE = 80
"""Characters: no line of the lists is longer."""


@dataclass(frozen=True, slots=True)
class Furnishing:
    """Why a paragraph is furniture."""

    reason: str
    """The rule, in words."""
    translation: bool = False
    """Whether it says that the text was translated by a machine."""
    beside_others: bool = False
    """Whether it counts only next to another line of furniture ("Facebook" may be a heading)."""


def furnishing_of(words: str) -> Furnishing | None:
    """The reason why this paragraph is furniture, or None for text.  Only a whole paragraph counts."""
    if len(words) > LONGEST:
        return None
    plain = plain_line(words)
    lines, patterns = _rules()
    if plain in lines:
        return lines[plain]
    return next((found for pattern, found in patterns if pattern.fullmatch(words.strip())), None)


def plain_line(words: str) -> str:
    """A short line as word lists hold it: lower case, one space, without signs and counters around it.

    A line too long for any list is empty: looking for signs at its end would take quadratic time.
    """
    if len(words) > LONGEST_LINE:
        return ""
    folded = " ".join(words.replace("’", "'").casefold().split())
    without = re.sub(r"\s*[(\[]?\d[\d,.]*[)\]]?\s*$", "", folded) or folded
    return re.sub(r"^[^\w(]+|[^\w)]+$", "", without)


@cache
def _rules() -> tuple[dict[str, Furnishing], tuple[tuple[re.Pattern[str], Furnishing], ...]]:
    groups: list[dict[str, Any]] = yaml.safe_load(files(__package__).joinpath("furniture.yml").read_text("utf-8"))
    lines: dict[str, Furnishing] = {}
    patterns: list[tuple[re.Pattern[str], Furnishing]] = []
    for group in groups:
        found = Furnishing(group["reason"], bool(group.get("translated")), bool(group.get("beside_others")))
        lines |= {plain_line(str(line)): found for line in group.get("lines", ())}
        patterns += [(re.compile(p, re.IGNORECASE), found) for p in group.get("patterns", ())]
    return lines, tuple(patterns)
