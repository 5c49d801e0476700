"""How roughly a number is meant: "nearly", "about", "more than"."""

import re
from functools import cache

from .words import data

LOOK_BEHIND = 24
"""Characters before a number in which its hedge stands."""
ROUGHLY = 0.1
"""Share of the value by which "about" may miss."""
LITTLE_LESS = 0.15
"""Share by which "nearly" and "up to" may fall short."""
SOMEWHAT_MORE = 0.25
"""Share by which "more than" and "at least" may be passed; a paper that knew of twice as many would say so."""


@cache
def _ends(kind: str) -> re.Pattern[str]:
    phrases = sorted(data("hedges")[kind], key=len, reverse=True)
    return re.compile(r"(?:^|\W)(?:" + "|".join(map(re.escape, phrases)) + r")(?: an?| the)?\s*[$€£¥]?$", re.IGNORECASE)


def allowed(value: float, half_step: float, before: str) -> tuple[float, float]:
    """Least and greatest value that a number allows, given the text before it on the line."""
    before = before[-LOOK_BEHIND:]
    if _ends("below").search(before):
        return value * (1 - LITTLE_LESS), value + half_step
    if _ends("above").search(before):
        return value - half_step, value * (1 + SOMEWHAT_MORE)
    if _ends("about").search(before):
        return value * (1 - ROUGHLY), value * (1 + ROUGHLY)
    return value - half_step, value + half_step
