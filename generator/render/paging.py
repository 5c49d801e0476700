"""Long lists as several pages."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def pages_of(rows: Sequence[T], size: int) -> list[tuple[int, Sequence[T]]]:
    """Page numbers from 1 and their rows; one empty page for no rows."""
    starts = range(0, max(len(rows), 1), size)
    return [(number, rows[start : start + size]) for number, start in enumerate(starts, 1)]


def page_url(base: str, number: int) -> str:
    """`quotes/` for the first page, `quotes/page-2/` for the second."""
    return base if number == 1 else f"{base}page-{number}/"


def numbered(title: str, number: int) -> str:
    """The title of one page of several: "Threads" for the first, "Threads, page 2" for the second."""
    return title if number == 1 else f"{title}, page {number}"


def links_to(
    base: str, pages: Sequence[tuple[int, Sequence[T]]], label: Callable[[Sequence[T]], str] | None = None
) -> list[dict[str, object]]:
    """Number, address and label of each page for the pager; the label is the number where `label` names no rows."""
    return [
        {"number": number, "url": page_url(base, number), "label": label(rows) if label else str(number)}
        for number, rows in pages
    ]
