"""Lines in which nearly every word has a capital: there capitals tell nothing."""

import re

SHARE = 0.7
"""Share of the words of at least four letters that begin with a capital, from which a line is a headline."""


def is_capitalised(line: str) -> bool:
    """Whether a line is set in Title Case or CAPITALS."""
    if line.rstrip().endswith((".", ".”", '."')) and not line.isupper():
        return False  # a sentence full of names, not a headline
    long: list[str] = re.findall(r"[^\W\d_]{4,}", line)
    if len(long) < 3:
        return False
    return sum(word[0].isupper() for word in long) >= SHARE * len(long)


def capitalised_lines(text: str) -> list[tuple[int, int]]:
    """The spans of such lines."""
    return [m.span() for m in re.finditer(r"[^\n\r]+", text) if is_capitalised(m.group())]
