"""Entries about dates: the day of an article, or the value of printed words."""

import re
from dataclasses import replace

from generator.analyse.dates import period
from generator.model import Certainty, Correction, DateExpression
from generator.read.corrections.amended import is_day

from .draft import Draft
from .whole_articles import stated

GRANULARITY = (
    (r"\d{4}-\d{2}-\d{2}T.+", "time"),
    (r"\d{4}-\d{2}-\d{2}", "day"),
    (r"\d{4}-W\d{2}", "week"),
    (r"\d{4}-Q[1-4]", "quarter"),
    (r"\d{4}-(?:SP|SU|FA|WI)", "season"),
    (r"\d{4}-\d{2}", "month"),
    (r"\d{4}", "year"),
    (r"PT?\d+(?:\.\d+)?[A-Z]+", "duration"),
)
"""Forms of a value (ISO 8601 and TIMEX3) and what they name; the first that fits wins."""


def date(draft: Draft, entry: Correction) -> None:
    """`date: V, article: N`: the day of the article; with `words:`, the value of those words."""
    value = str(entry.values["date"])
    granularity = _granularity(value)
    if granularity is None or (not entry.passages[0].words and not is_day(value)):
        draft.report(entry, f'"{value}" is no date.', "Write it as 2025-02-12.", "correction-form")
    elif entry.passages[0].words:
        _value(draft, entry, value, granularity)
    else:
        stated(draft, entry)


def _granularity(value: str) -> str | None:
    """What a value names; None where it has no such form, or the calendar has no such day, week or month."""
    found = next((name for form, name in GRANULARITY if re.fullmatch(form, value)), None)
    return found if found == "duration" or period(value) is not None else None


def _value(draft: Draft, entry: Correction, value: str, granularity: str) -> None:
    span = draft.words(entry, entry.passages[0])
    if span is None:
        return
    dates = draft.findings[span.article_id].dates
    known = next((found for found in dates if found.span.overlaps(span)), None)
    new = (
        replace(known, value=value, granularity=granularity, certainty=Certainty.RESOLVED, rule="correction")
        if known
        else DateExpression(span, value, Certainty.RESOLVED, granularity, "correction")
    )
    others = [found for found in dates if found is not known and not found.span.overlaps(new.span)]
    draft.change(span.article_id, dates=tuple(sorted([*others, new], key=lambda found: found.span)))
    draft.mark(entry, new.span.key, place=new.span)


def drop_date(draft: Draft, entry: Correction) -> None:
    """`drop: date`: words that mean no date."""
    span = draft.target(entry, entry.passages[0], "date", lambda id_: [d.span for d in draft.findings[id_].dates])
    if span is not None:
        kept = tuple(found for found in draft.findings[span.article_id].dates if found.span != span)
        draft.change(span.article_id, dates=kept)
        draft.mark(entry, span.article_id, place=span)
