"""How one wording differs from another, word by word."""

import difflib
import re
from dataclasses import dataclass

LONGEST = 400
"""Words compared; difflib is quadratic."""


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the one against words of the other."""

    removed: str
    """Words that only the first has."""
    added: str
    """Words that only the second has."""


def changes_between(first: str, second: str) -> list[Change]:
    """The differing runs of words, in order; empty where only marks, case or spacing differ, or where a text is empty."""
    if not first or not second:
        return []
    one, two = first.split()[:LONGEST], second.split()[:LONGEST]
    keys = [[_key(word) for word in words] for words in (one, two)]
    steps = difflib.SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_opcodes()
    return [
        Change(" ".join(one[a:b]), " ".join(two[c:d]))
        for step, a, b, c, d in steps
        if step != "equal" and (any(keys[0][a:b]) or any(keys[1][c:d]))
    ]


def _key(word: str) -> str:
    return re.sub(r"[^\w]", "", word.casefold())
