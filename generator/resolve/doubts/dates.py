"""Dates that are not certain: words that may mean two days, moments without a date, articles without one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from statistics import median_low

from generator.model import Article, Certainty, DateExpression, Dossier, Doubt, Span, Thread, doubt_id
from generator.read.corrections import lasting_name

from .entry_lines import entry_line, pointing
from .question import Question

TWO_DAYS = re.compile(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d\d)")
"""03/04/2025: a day of March or of April."""
SPANS_SHOWN = 2
"""Unresolved words that are shown for an undated article."""
NEAR = 14
"""Days between two articles of a thread: a printed day farther away is one that the article looks back to."""
BY_HAND = "correction"
"""The rule of a date that a person gave."""


def date_questions(dossier: Dossier) -> Iterator[Question]:
    """A question for each; a value that a person gave, or words that a person dropped, are answered."""
    middles = {thread.id: _middle(dossier, thread) for thread in dossier.threads}
    for article in dossier.articles:
        yield from _of_the_article(dossier, article, middles)
        for found in dossier.findings[article.id].dates:
            if found.rule != BY_HAND and (days := _two_days(article.words(found.span))):
                yield _either(article, found, days)
    for entry in dossier.timeline:
        if not entry.date and entry.certainty is Certainty.UNRESOLVED:
            article = dossier.article[entry.expressions[0].article_id]
            if article.date:
                telling = any(point.span in entry.spans for point in dossier.key_points.get(article.id, ()))
                yield _when(article, entry.expressions[0], entry.spans[0], 1.5 if telling else 1.0)


def _two_days(words: str) -> tuple[str, str] | None:
    """The day as Americans read it and as others do, where both are one and they differ."""
    found = TWO_DAYS.search(words)
    if found is None:
        return None
    year, first, second = int(found["year"]), int(found["first"]), int(found["second"])
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    try:
        days = date(year, first, second).isoformat(), date(year, second, first).isoformat()
    except ValueError:
        return None
    return days if first != second else None


def _either(article: Article, found: DateExpression, days: tuple[str, str]) -> Question:
    ours = found.value[:10] if found.value[:10] in days else days[1]
    other = days[0] if ours == days[1] else days[1]
    words = article.words(found.span)
    key = doubt_id("date", "either", lasting_name(article), words, str(found.span.start))

    def asked() -> Doubt:
        where = pointing(article, found.span)
        return Doubt(
            id=key,
            kind="date",
            what=f"Does “{words}” in {article.code} mean {ours}, as we read it, or {other}?",
            evidence=(found.span,),
            correction=entry_line(("date", ours), *where),
            value=2.5,
            otherwise=entry_line(("date", other), *where),
        )

    return Question(key, 2.5, asked)


def _when(article: Article, expression: Span, sentence: Span, value: float) -> Question:
    words = " ".join(article.words(expression).split())
    key = doubt_id("date", "when", lasting_name(article), words, article.words(sentence))

    def asked() -> Doubt:
        where = pointing(article, expression)
        return Doubt(
            id=key,
            kind="date",
            what=f"Which day is “{words}” in {article.code}? Our guess is the day of the article, {article.date}.",
            evidence=(sentence,),
            correction=entry_line(("date", article.date), *where),
            value=value,
            otherwise=entry_line(("drop", "date"), *where),
        )

    return Question(key, value, asked)


def _of_the_article(dossier: Dossier, article: Article, middles: Mapping[str, str]) -> Iterator[Question]:
    """Whether an undated article is as old as the others of its thread, or as the latest day that it prints."""
    thread = dossier.thread_of.get(article.id)
    guessed = None if article.date else _guess(middles[thread.id] if thread else "", _printed(dossier, article))
    if guessed is None:
        return
    guess, why = guessed
    stuck = [d.span for d in dossier.findings[article.id].dates if d.certainty is Certainty.UNRESOLVED]
    key = doubt_id("date", "article", lasting_name(article))
    value = 4.0 + min(len(stuck), 8) / 2
    yield Question(key, value, partial(_undated, dossier, article, guess, why, stuck, key, value))


def _guess(middle: str, printed: Sequence[str]) -> tuple[str, str] | None:
    """The latest day that the article prints, near the middle one of its thread where it has one; else that one."""
    if not middle:
        return (printed[-1], "the latest day that it prints") if printed else None
    near = [day for day in printed if abs((date.fromisoformat(day) - date.fromisoformat(middle)).days) <= NEAR]
    return (near[-1], "the latest day that it prints") if near else (middle, "the other articles of its thread")


def _undated(
    dossier: Dossier, article: Article, guess: str, why: str, stuck: Sequence[Span], key: str, value: float
) -> Doubt:
    sentences = dossier.findings[article.id].sentences
    named = (("article", lasting_name(article)), ("prints", article.title))
    return Doubt(
        id=key,
        kind="date",
        what=f"Which day is {article.code} of? Our guess, from {why}, is {guess}.",
        evidence=(*(s.span for s in sentences[:1]), *stuck[:SPANS_SHOWN]),
        correction=entry_line(("date", guess), *named),
        value=value,
    )


def _middle(dossier: Dossier, thread: Thread) -> str:
    """The middle one of the days of a thread's articles; empty where none is dated."""
    days = [day for article_id in thread.article_ids if (day := dossier.article[article_id].date)]
    return median_low(days) if days else ""


def _printed(dossier: Dossier, article: Article) -> list[str]:
    dates = dossier.findings[article.id].dates
    return sorted(d.value for d in dates if d.granularity == "day" and d.certainty is Certainty.STATED and d.value)
