"""How many died, whatever they are called: "killed 12 workers", "a toll of 12", "12 dead"."""

import re
from collections.abc import Iterator
from functools import cache

from generator.model import Article, Sentence, Span

from ..stems import stem
from .quantity import Quantity
from .ranges import bounds
from .words import data, value_of

KILLED = "count killed"
"""The key under which the dead are compared."""
DYING = frozenset({"die", "perish"})
"""Verbs of death whose subject, and not object, is who died."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "A death toll of 12", and "12 dead" or "12 miners dead"."""
    word = "|".join(data("numbers")["words"])
    number = rf"(?P<number>\d[\d,]*|(?:{word})(?:-(?:{word}))?)"
    rough = r"(?:at least|more than|over|about)\s"
    toll = rf"\btoll\b[^.;:]{{0,80}}?\s(?:to|at|of|is|was|reached|hit)\s(?:{rough})?{number}\b(?!\s?(?:%|per))"
    dead = rf"\b{number}(?:\s[a-z]+)?\s(?:dead|deaths|fatalities)\b"
    return re.compile(toll, re.IGNORECASE), re.compile(dead, re.IGNORECASE)


def tolls_in(article: Article, span: Span) -> Iterator[Quantity]:
    """The dead in a stretch of text where they are counted by a noun for death; as the range that the words allow."""
    for pattern in _patterns():
        for match in pattern.finditer(article.text, span.start, span.end):
            value = value_of(match["number"])
            if value:
                found = article.span(match.start("number"), match.end("number"))
                yield Quantity(KILLED, *bounds(article, found, *value), found, f"{value[0]:,.10g} dead")


def victims_of(sentence: Sentence) -> frozenset[str]:
    """Lemmas of the nouns of which a sentence says that they died or were killed."""
    deaths = [event for event in sentence.events if not event.negated and stem(event.verb) == stem("die")]
    return frozenset(e.subject if e.verb in DYING else e.object for e in deaths) - {""}
