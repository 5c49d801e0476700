"""Long lists as several pages."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def pages_of(rows: Sequence[T], size: int) -> list[tuple[int, Sequence[T]]]:
    """Page numbers from 1 and their rows; one empty page for no rows."""
    starts = range(0, max(len(rows), 1), size)
    return [(number, rows[start : start + size]) for number, start in enumerate(starts, 1)]


def page_url(base: str, number: int) -> str:
    """`quotes/` for the first page, `quotes/page-2/` for the second."""
    return base if number == 1 else f"{base}page-{number}/"
