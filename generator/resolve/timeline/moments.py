"""The dated sentences of an article that tell a moment."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.analyse.dates import period
from generator.model import Article, BlockKind, Certainty, DateExpression, Findings, Sentence, Span

KINDS = frozenset({"day", "part of day", "time", "week", "month", "season", "quarter", "half", "year"})
"""Granularities of moments; durations, sets, decades and centuries are none."""
DAYS = frozenset({"day", "part of day", "time"})
"""Granularities that name one day."""
_OF_A_YEAR = re.compile(
    r"\b(?:in|on|since|from|until|by|of|during|before|after|early|late|and|to|between)\s+$", re.IGNORECASE
)
"""What stands before a year that dates what is told; "the 2014 borders" only names them."""


@dataclass(frozen=True)
class Moment:
    """One dated sentence."""

    sentence: Sentence
    """The sentence."""
    expression: DateExpression
    """The date that it names."""
    ahead: bool
    """Whether it lay in the future when it was written."""
    happened: bool
    """Whether it is told as past."""
    statement: str | None
    """Id of the statement that the sentence makes, if any."""
    names: frozenset[str]
    """The last words of the names that take part, lower case."""
    labels: frozenset[str]
    """Words of the names in its article and of the date itself, lower case: they label an event and do not tell it."""
    times: frozenset[str]
    """The times of day that the sentence names, as values."""


def moments_of(article: Article, found: Findings, told: Mapping[Span, str]) -> Iterator[Moment]:
    """The dated sentences of an article in order, one for each date that a sentence names."""
    sentences = _Places(found.sentences)
    times = [d for d in found.dates if d.granularity == "time" and d.value]
    named = frozenset(word for m in found.mentions for word in article.words(m.span).lower().split())
    seen: set[tuple[int, str]] = set()
    for expression in found.dates:
        sentence = sentences.around(expression.span)
        if sentence is None or expression.granularity not in KINDS or not _tells(sentence, expression, article):
            continue
        key = (sentence.number, expression.value or expression.span.key)
        if key not in seen:
            seen.add(key)
            ahead, happened = _when(article, sentence, expression)
            names = expression.occasion.names if expression.occasion else ()
            yield Moment(
                sentence,
                expression,
                ahead,
                happened,
                told.get(sentence.span),
                frozenset(article.words(name).lower() for name in names),
                named | frozenset(article.words(expression.span).lower().split()),
                frozenset(d.value for d in times if sentence.span.contains(d.span)),
            )


class _Places:
    """Sentences by offset, walked once in order."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences, self._next = sentences, 0

    def around(self, span: Span) -> Sentence | None:
        """The sentence around a span; spans must come in order."""
        while self._next < len(self._sentences) and self._sentences[self._next].span.end <= span.start:
            self._next += 1
        if self._next < len(self._sentences) and self._sentences[self._next].span.contains(span):
            return self._sentences[self._next]
        return None


def _tells(sentence: Sentence, expression: DateExpression, article: Article) -> bool:
    """Whether a dated sentence tells a moment: no headline, no dateline, and not the bare day of publication."""
    if sentence.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    if _only_names(expression, article):
        return False
    if _only_supposes(expression, article):
        return False
    date_words = expression.span.end - expression.span.start
    return sentence.span.end - sentence.span.start > date_words + 12 and len(sentence.terms) >= 3


def _only_names(expression: DateExpression, article: Article) -> bool:
    """ "the 2014 borders", "the 9/11 attacks"."""
    before = article.text[max(0, expression.span.start - 16) : expression.span.start]
    is_year = expression.granularity == "year" and expression.certainty is Certainty.STATED
    return (is_year or expression.rule == "September 11") and not _OF_A_YEAR.search(before)


def _only_supposes(expression: DateExpression, article: Article) -> bool:
    """ "If he keeps what he took in 2014, …" tells nothing of 2014; what is set for a day ahead stays announced."""
    if expression.occasion is None or not expression.occasion.supposed:
        return False
    covered = period(expression.value)
    return covered is None or not article.date or covered[0].isoformat() <= article.date


def _when(article: Article, sentence: Sentence, expression: DateExpression) -> tuple[bool, bool]:
    """Whether it lay ahead when it was written, and whether it is told as past.

    Ahead is what comes after the article's day, or is told as future ("will", "may") within its own period.
    """
    tense = (expression.occasion and expression.occasion.tense) or sentence.tense
    future = tense in ("future", "possible")
    covered = period(expression.value)
    if covered is None or not article.date:
        return future and bool(expression.value), tense == "past"
    first, last = covered[0].isoformat(), covered[1].isoformat()
    ahead = first > article.date or (future and last >= article.date)
    return ahead, last < article.date or (not ahead and tense == "past")
