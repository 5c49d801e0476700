"""What a page's JSON-LD (schema.org) says and trafilatura does not pass on: the outlet's name."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from .controls import one_line

LARGEST = 500_000
"""Characters of one script; larger ones are data of the page, not of the article."""
DEEPEST = 6
"""Levels that are looked through."""


def outlet_in(scripts: Sequence[str]) -> str:
    """Name of the first publisher that the scripts state; empty where none does.  Never raises."""
    for script in scripts:
        try:
            data = json.loads(script) if len(script) <= LARGEST else None
        except (ValueError, RecursionError):
            continue
        for publisher in _publishers(data, 0):
            if name := one_line(_name(publisher)):
                return name
    return ""


def _publishers(data: Any, depth: int) -> Iterator[Any]:
    if depth > DEEPEST:
        return
    if isinstance(data, dict):
        if "publisher" in data:
            yield data["publisher"]
        for value in data.values():
            yield from _publishers(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _publishers(value, depth + 1)


def _name(publisher: Any) -> str:
    if isinstance(publisher, list):
        publisher = next(iter(publisher), "")
    value = publisher.get("name", "") if isinstance(publisher, dict) else publisher
    return value if isinstance(value, str) and "://" not in value else ""
