"""Short codes of articles, for print and citations."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from generator.model import Article, content_hash

TOKEN = re.compile(r"(?=[A-Za-z]*\d)[A-Za-z0-9]{1,6}(?=[_\-. ]|$)")
"""A file name that begins with a short number, such as `003_a82fe4.txt`."""
SHORTEST = 4
"""Hex digits of a code made from content."""


def with_codes(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles with their codes, unique without regard to case.

    The leading number of the file's name, where no other file has it; else the first digits of a hash of the id.
    """
    numbers = [_number(article.source) for article in articles]
    count = Counter(number.casefold() for number in numbers)
    taken = {number.casefold() for number in numbers if count[number.casefold()] == 1}
    found = []
    for article, number in zip(articles, numbers, strict=True):
        code = number if number and count[number.casefold()] == 1 else _digits(article.id, taken)
        taken.add(code.casefold())
        found.append(replace(article, code=code))
    return tuple(found)


def _number(source: str) -> str:
    found = TOKEN.match(PurePosixPath(source).name)
    return found.group() if found else ""


def _digits(article_id: str, taken: set[str]) -> str:
    whole = content_hash(article_id, length=64)
    return next((whole[:n] for n in range(SHORTEST, 64) if whole[:n] not in taken), whole)
