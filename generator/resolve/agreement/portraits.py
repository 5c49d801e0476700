"""What the search for threads knows of an article."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Article, BlockKind, Findings

LEAD = 6
"""Sentences (title included) in which news says what happened; the inverted pyramid."""
DATELINE = 3
"""Sentences among which an undated article may state its own day."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Portrait:
    """The words of one article, counted."""

    article_id: str
    """Whose."""
    words: Mapping[str, int]
    """Lemmas of content words and how often they stand in it."""
    lead: Mapping[str, int]
    """The same for its first sentences."""
    names: frozenset[str]
    """Words that stand inside a name, lower case."""
    day: date | None
    """Its date; None where nobody stated one and its first sentences name none."""

    @property
    def marks(self) -> Mapping[str, int]:
        """Names and numbers alone: what tells which event, where the other words tell what kind of event."""
        return {w: n for w, n in self.words.items() if w in self.names or any(c.isdigit() for c in w)}


def portraits_of(articles: Sequence[Article], findings: Mapping[str, Findings]) -> tuple[Portrait, ...]:
    """One portrait an article, in the order given."""
    return tuple(_portrait(article, findings[article.id]) for article in articles)


def _portrait(article: Article, found: Findings) -> Portrait:
    sentences = [s for s in found.sentences if s.kind is not BlockKind.FURNITURE]
    names = {w for m in found.mentions for w in _WORD.findall(article.words(m.span).lower())}
    return Portrait(
        article.id,
        Counter(word for s in sentences for word in s.terms),
        Counter(word for s in sentences[:LEAD] for word in s.terms),
        frozenset(names),
        day_of(article.date) or _stated_day(found),
    )


def _stated_day(found: Findings) -> date | None:
    """The one calendar day that the first sentences name; None for none or several."""
    first = [s.span for s in found.sentences[:DATELINE]]
    days = {d.value[:10] for d in found.dates if len(d.value) >= 10 and any(s.overlaps(d.span) for s in first)}
    return day_of(days.pop()) if len(days) == 1 else None


def day_of(value: str) -> date | None:
    """The calendar day that an ISO 8601 or TIMEX3 value begins with; None for a month, a duration, nothing."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
