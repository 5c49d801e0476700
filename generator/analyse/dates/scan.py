"""Every rule over every sentence: longest match first, then values in the order of the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.analyse.parsed import Parsed
from generator.model import BlockKind, Certainty, DateExpression, Sentence

from . import (
    bare_days,
    clock,
    counted_days,
    days,
    durations,
    feasts,
    listed,
    months,
    near_days,
    offsets,
    periods,
    quarters,
    recurring,
    weekdays,
    weekends,
    year_ago,
    years,
)
from .anchor import Anchor, anchor_of
from .joined import joined
from .kinds import kinds
from .moment import Moment
from .reports import Report
from .rule import Rule
from .told import occasion_of
from .values import Value

RULES: tuple[Rule, ...] = (
    days.RULES + listed.RULES + bare_days.RULES + recurring.RULES + weekdays.RULES + near_days.RULES + months.RULES
    + feasts.RULES + quarters.RULES + periods.RULES + weekends.RULES + year_ago.RULES + counted_days.RULES
    + offsets.RULES + clock.RULES + durations.RULES + years.RULES
)  # fmt: skip
"""In order of precedence where two matches are of the same length."""
_LENGTHS = ("duration", "set")
_DAYS = ("day", "part of day")
_LOOK_BACK = 3
"""Sentences before that an expression may be counted from."""


@dataclass(frozen=True, slots=True)
class _Match:
    rule: Rule
    found: re.Match[str]
    rank: int


def dates_of(parsed: Parsed) -> tuple[DateExpression, ...]:
    """Dates, times, durations and sets of the article's text, in order, without overlap.

    The outlet's own key points and furniture are left out.  Relative ones are counted from the article's date
    (else its dateline); one that cannot be counted is unresolved.
    """
    anchor = anchor_of(parsed)
    expressions: list[DateExpression] = []
    recent: tuple[Value, ...] = ()
    lengths: list[int] = []
    report = Report()
    for sentence in parsed.sentences:
        if sentence.kind is BlockKind.OUTLET_KEY_POINT:
            continue
        found = _in_sentence(parsed, anchor, _chosen(parsed.article.text, sentence), recent, report)
        expressions += joined(parsed.article.text, found)
        counted = [d for d in found if _can_be_counted_from(d)]
        values = tuple(_value(d) for d in counted)
        report = _after(report, found, parsed, anchor)
        lengths = [*lengths, len(values)][-_LOOK_BACK:]
        recent = (*recent, *values)[len(recent) + len(values) - sum(lengths) :]
    return tuple(_with_occasion(expression, parsed) for expression in expressions)


def _with_occasion(expression: DateExpression, parsed: Parsed) -> DateExpression:
    if expression.granularity in _LENGTHS:
        return expression
    return replace(expression, occasion=occasion_of(parsed.tokens(expression.span), parsed))


def _value(expression: DateExpression) -> Value:
    return Value(expression.value, expression.granularity, expression.certainty)


def _after(report: Report, read: Sequence[DateExpression], parsed: Parsed, anchor: Anchor) -> Report:
    for expression in read:
        report = report.after(expression, parsed.article.text, anchor.day)
    return report


def _can_be_counted_from(expression: DateExpression) -> bool:
    return bool(expression.value) and expression.granularity not in (*_LENGTHS, "vague")


def _in_sentence(
    parsed: Parsed, anchor: Anchor, matches: Sequence[_Match], recent: tuple[Value, ...], report: Report
) -> list[DateExpression]:
    """Days first, then the times of day, so that a time finds the day that stands after it."""
    found: dict[int, DateExpression] = {}
    for times in (False, True):
        for match in matches:
            if (match.rule in clock.RULES) is times:
                place = match.found.start()
                read = [d for at, d in sorted(found.items()) if at < place]
                before = [d for d in read if _can_be_counted_from(d)]
                after = [d for at, d in sorted(found.items()) if at > place and d.granularity in _DAYS and d.value]
                nearby = before or (after[:1] if times else [])
                told = _after(report, read, parsed, anchor)
                known = (*recent, *(_value(d) for d in nearby))
                if expression := _expression(parsed, anchor, match, known, told):
                    found[place] = expression
    return [found[place] for place in sorted(found)]


def _chosen(text: str, sentence: Sentence) -> list[_Match]:
    """Matches in a sentence that do not overlap: the longest win."""
    start, end = sentence.span.start, sentence.span.end
    here = kinds(text[start:end])
    every = [
        _Match(rule, found, rank)
        for rank, rule in enumerate(RULES)
        if rule.needs in here
        for found in rule.pattern.finditer(text, start, end)
    ]
    taken: list[_Match] = []
    for match in sorted(every, key=lambda m: (m.found.start() - m.found.end(), m.rank, m.found.start())):
        if all(match.found.end() <= t.found.start() or t.found.end() <= match.found.start() for t in taken):
            taken.append(match)
    return sorted(taken, key=lambda m: m.found.start())


def _expression(
    parsed: Parsed, anchor: Anchor, match: _Match, before: tuple[Value, ...], report: Report
) -> DateExpression | None:
    start, end = _trimmed(match.found)
    value = match.rule.meaning(match.found, Moment(parsed, start, anchor.day, before, report))
    if value is None or start >= end:
        return None
    name = match.rule.name
    if value.certainty is Certainty.RESOLVED and anchor.source != "the article's date":
        name = f"{name}; counted from {anchor.source}"
    return DateExpression(parsed.span(start, end), value.text, value.certainty, value.granularity, name)


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    words = found.group()
    return found.start() + len(words) - len(words.lstrip()), found.end() - (len(words) - len(words.rstrip()))
