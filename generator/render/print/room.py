"""How much fits: items until their lines fill the room that a section has."""

from collections.abc import Callable, Iterable
from typing import Any

LINE = 62
"""Characters of a line of the main column, measured on the first setting of the seeds."""

BESIDE = 20
"""Characters of a line of the column beside it, which holds what a person corrected."""


def fitting(items: Iterable[Any], lines: int, height: Callable[[Any], int]) -> list[Any]:
    """The first items whose heights (in lines) fill at most `lines`; always at least one, where there is one."""
    kept: list[Any] = []
    for one in items:
        lines -= height(one)
        if lines < 0 and kept:
            break
        kept.append(one)
    return kept


def extract_lines(extract: dict[str, Any]) -> int:
    """Lines of an extract with the space below it: its text, or the outlet and date beside it where they are longer."""
    beside = 1 + bool(extract["outlet"]) + bool(extract["date"])
    beside += sum(-(-len(remark) // BESIDE) for remark in extract["mended"])
    return 1 + max(beside, -(-len(extract["text"]) // LINE)) + (1 if extract.get("speaker") else 0)
