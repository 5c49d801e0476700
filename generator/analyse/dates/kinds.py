"""Which kinds of date words a sentence holds: what tells, cheaply, which rules are worth trying."""

import re
from functools import lru_cache

from .vocabulary import any_of, words

_WORDS = re.compile(r"[A-Za-z]+|\d+")
_SECTIONS = {
    "month": ("months", "month_abbreviations"),
    "weekday": ("weekdays",),
    "season": ("seasons",),
    "part": ("parts",),
    "clock": ("clock_words",),
    "decade": ("decades",),
}
_SINGLE = {
    "near": ("today", "tonight", "yesterday", "tomorrow"),
    "quarter": ("quarter", "period"),
    "half": ("half",),
    "century": ("century",),
    "eve": ("eve",),
    "ago": ("ago", "now", "hence", "today"),
    "before": (
        "ago",
        "earlier",
        "later",
        "before",
        "after",
        "beforehand",
        "afterward",
        "afterwards",
        "prior",
        "previously",
    ),
    "unit": ("weekend", "weekends", "centuries", "years"),
    "year": ("nineteen", "thousand", "twenty"),
    "day": ("day", "morning", "afternoon", "evening", "night"),
}


@lru_cache(maxsize=1)
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, sections in _SECTIONS.items():
        for section in sections:
            for key in words()[section]:
                found.setdefault(key, set()).add(kind)
                found.setdefault(key + "s", set()).add(kind)
    for kind, keys in _SINGLE.items():
        for key in keys:
            found.setdefault(key, set()).add(kind)
    for unit in words()["units"]:
        found.setdefault(unit, set()).add("unit")
        found.setdefault(unit + "s", set()).add("unit")
    for name in words()["holidays"]:
        found.setdefault(re.split(r"\W", name)[0], set()).add("holiday")
    return {key: frozenset(kinds) for key, kinds in found.items()}


@lru_cache(maxsize=1)
def _holidays() -> re.Pattern[str]:
    return re.compile(any_of("holidays"), re.IGNORECASE)


def kinds(text: str) -> set[str]:
    """The kinds of date words in a text; empty where no rule can match."""
    known = _kinds()
    found: set[str] = set()
    for word in _WORDS.findall(text):
        if word.isdigit():
            found.add("digit")
            if len(word) == 4:
                found.update(("year", "decade"))
            elif len(word) == 2 and word[1] == "0":
                found.add("decade")
        elif kinds_of_word := known.get(word.lower()):
            found |= kinds_of_word
    if "holiday" in found and not _holidays().search(text):  # "new" and "good" begin many things
        found.discard("holiday")
    return found
