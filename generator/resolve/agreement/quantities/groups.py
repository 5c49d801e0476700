"""Counts in round words: "a dozen sailors", "hundreds of miners", "half of the houses"."""

import re
from collections.abc import Iterator
from functools import cache

from generator.model import Article, Span

from .quantity import Quantity, counted_as
from .words import data, value_of

_THINGS = r"(?P<noun>people|children|men|women|[a-z]+s)\b"
_DOZEN = re.compile(rf"\b(?P<number>half\sa|an?|[a-z]+|\d+)\sdozen\s{_THINGS}", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:half|(?P<many>an?|one|two|three|four)[\s-](?P<part>third|quarter|fifth|tenth)s?)\s(?:of(?!\san?\s)|the)\b",
    re.IGNORECASE,
)
ROUNDED = 1.5
"""Per cent by which a share in words may miss: a third is 33 or 34 per cent."""


def groups_in(article: Article, span: Span) -> Iterator[Quantity]:
    """Dozens, hundreds and thousands of things in a sentence, as the range that the word allows."""
    for match in _DOZEN.finditer(article.text, span.start, span.end):
        dozens = _dozens(match["number"].lower())
        if dozens:
            noun = _one(match["noun"])
            whole, key = article.span(match.start(), match.end()), f"count {counted_as(noun)}"
            yield Quantity(key, 12 * dozens, 12 * dozens, whole, f"{12 * dozens:,.10g} {noun}", noun)
    for match in _many().finditer(article.text, span.start, span.end):
        low, high = data("hedges")["groups"][match["many"].lower()]
        noun = _one(match["noun"])
        whole = article.span(match.start(), match.end())
        yield Quantity(f"count {counted_as(noun)}", low, high, whole, article.words(whole), noun)


@cache
def _many() -> re.Pattern[str]:
    words = "|".join(sorted(data("hedges")["groups"], key=len, reverse=True))
    return re.compile(rf"\b(?P<many>{words})\sof\s{_THINGS}", re.IGNORECASE)


def shares_in_words(article: Article, span: Span) -> Iterator[Quantity]:
    """ "Half of the houses" as 50 per cent, in a sentence."""
    for match in _SHARE.finditer(article.text, span.start, span.end):
        parts = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
        many = {"two": 2, "three": 3, "four": 4}.get((match["many"] or "").lower(), 1)
        share = 100 * many / parts[match["part"].lower()] if match["part"] else 50.0
        found = article.span(match.start(), match.end())
        yield Quantity("percent", share - ROUNDED, share + ROUNDED, found, f"{share:.3g} per cent")


def _dozens(words: str) -> float:
    if words in {"a", "an"}:
        return 1.0
    value = value_of(words.removesuffix(" a"))
    return 0.5 if words.startswith("half") else value[0] if value else 0.0


def _one(things: str) -> str:
    """The singular of a plural, as the lemmas of counted nouns have it."""
    word = things.lower()
    word = {"children": "child", "men": "man", "women": "woman"}.get(word, word)
    for plural, single in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")):
        if word.endswith(plural):
            word = word[: -len(plural)] + single
            break
    return word
