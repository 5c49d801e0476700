"""Pairs of sentences worth a check: only inside one thread, only through the words that they share."""

from collections.abc import Iterator, Sequence

from .neighbours import neighbours
from .sheets import Sheet

KEYS = 12
"""Heaviest words by which a sentence is looked up."""
BLOCK = 80
"""Most sentences of one thread that may stand under one word."""


def candidates(sheets: Sequence[Sheet]) -> Iterator[tuple[int, int]]:
    """Pairs of places in the sheets of one thread, of different articles, lower first."""
    for one, other in neighbours([sheet.vector for sheet in sheets], KEYS, BLOCK):
        if sheets[one].article_id != sheets[other].article_id:
            yield one, other
    yield from _by_key([sheet.families for sheet in sheets], sheets)


def _by_key(keys: Sequence[frozenset[str]], sheets: Sequence[Sheet]) -> Iterator[tuple[int, int]]:
    """Sentences that hold quotes of one family, each with the first of them in another article."""
    first: dict[str, int] = {}
    for place, found in enumerate(keys):
        for key in sorted(found):
            start = first.setdefault(key, place)
            if sheets[start].article_id != sheets[place].article_id:
                yield start, place
