"""The quantities of a sentence."""

import re
from collections.abc import Iterator, Sequence

from generator.model import Article, Counted, DateExpression, Sentence, Span

from .durations import duration_in_words, minutes_of
from .groups import groups_in, shares_in_words
from .hedges import allowed
from .measured import ages_in, heats_in, quakes_in
from .quantity import Quantity, counted_as
from .ranges import bounds
from .tolls import KILLED, tolls_in, victims_of
from .words import data, value_of

_SCALE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)\b)?"
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_MONEY = re.compile(rf"(?P<sign>US\$|A\$|C\$|[$€£¥])\s?(?P<number>{_NUMBER}{_SCALE})", re.IGNORECASE)
_NAMED_MONEY = re.compile(
    rf"(?P<number>(?:{_NUMBER}|\b[a-z-]+){_SCALE})\s(?P<sign>dollar|euro|pound|rouble|ruble|yen|yuan|hryvnia|rupee|franc)s?\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"(?P<number>{_NUMBER}|\b[a-z-]+)\s?(?:%|per\s?cent(?P<points>age\spoints?)?\b)", re.IGNORECASE)
_MORE = re.compile(r"\s(?:dozen|hundred|thousand|million|billion)\b", re.IGNORECASE)
_PART_OF_A_NAME = re.compile(r"(?:[A-Z]\w*\s?-\s?|\d[,.:]\s?)$")
_TIME = {"minute": "PT{:g}M", "hour": "PT{:g}H", "day": "P{:g}D", "week": "P{:g}W", "month": "P{:g}M", "year": "P{:g}Y"}


def quantities_in(article: Article, sentence: Sentence, dates: Sequence[DateExpression]) -> tuple[Quantity, ...]:
    """Every quantity of a sentence in the order of the text, given the date expressions inside it.

    A number is read once: as a duration before money before a share before a count.
    """
    found: list[Quantity] = []
    for quantity in (
        *ages_in(article, sentence.span),
        *_durations(article, dates),
        *_money(article, sentence.span),
        *_shares(article, sentence.span),
        *shares_in_words(article, sentence.span),
        *heats_in(article, sentence.span),
        *quakes_in(article, sentence.span),
        *tolls_in(article, sentence.span),
        *groups_in(article, sentence.span),
        *_counts(article, _counting(article, sentence.counted, dates), victims_of(sentence)),
    ):
        if not any(quantity.span.overlaps(other.span) for other in found):
            found.append(quantity)
    return tuple(sorted(found, key=lambda q: q.span.start))


def _counting(article: Article, counted: Sequence[Counted], dates: Sequence[DateExpression]) -> list[Counted]:
    """Without the "12" of "12 February", the "47" of "AK-47", the "000" of "15, 000" and the "30" of "1:30 a. m."."""
    times = [d.span for d in dates if not d.value.startswith("P")]
    return [
        c
        for c in counted
        if ((c.noun.isalpha() and len(c.noun) > 1) or c.noun in data("units")["units"])
        and not any(c.span.overlaps(span) for span in times)
        and not _is_score(article, c.span)
        and not _PART_OF_A_NAME.search(article.text[max(0, c.span.start - 12) : c.span.start])
    ]


def _is_score(article: Article, span: Span) -> bool:
    """Whether a number is one of two joined by a dash of which the first is not the smaller, as in no range."""
    around = article.text[max(0, span.start - 4) : span.end + 4]
    return any(int(m[1]) >= int(m[2]) for m in re.finditer(r"(\d+)[-–](\d+)", around))


def _durations(article: Article, dates: Sequence[DateExpression]) -> Iterator[Quantity]:
    for expression in dates:
        quantity = _duration(article, expression.span, expression.value)
        if quantity:
            yield quantity


def _duration(article: Article, span: Span, value: str) -> Quantity | None:
    """The duration with an ISO value that is printed at a span; None for another value."""
    lengths = minutes_of(value)
    if not lengths:
        return None
    rough = allowed(1.0, 0.0, _before(article, span, article.words(span)))
    return Quantity("duration", lengths[0] * rough[0], lengths[1] * rough[1], span, duration_in_words(value))


def _before(article: Article, span: Span, words: str) -> str:
    """The text before the number, with what the expression itself holds before it ("nearly 90 minutes")."""
    number = re.search(r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)\b", words, re.IGNORECASE)
    return article.text[max(0, span.start - 30) : span.start + (number.start() if number else 0)]


def _money(article: Article, span: Span) -> Iterator[Quantity]:
    for pattern in (_MONEY, _NAMED_MONEY):
        for match in pattern.finditer(article.text, span.start, span.end):
            sign = match["sign"]
            currency = data("units")["currencies"].get(
                sign.upper(), data("units")["currencies"].get(sign.lower(), sign)
            )
            quantity = _read(article, match, match["number"], f"money {currency}")
            if quantity:
                yield quantity


def _shares(article: Article, span: Span) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(article.text, span.start, span.end):
        quantity = _read(article, match, match["number"], "percentage points" if match["points"] else "percent")
        if quantity:
            yield quantity


def _read(article: Article, match: re.Match[str], number: str, key: str) -> Quantity | None:
    value = value_of(number)
    if value is None:
        return None
    amount, step = value
    step = max(step, 0.5 if key == "percent" and "." not in number and amount > 100 else step)
    low, high = bounds(article, article.span(match.start("number"), match.end("number")), amount, step)
    unit = {"percent": " per cent", "percentage points": " percentage points"}.get(key, " " + key.partition(" ")[2])
    return Quantity(key, low, high, article.span(match.start(), match.end()), f"{amount:,.10g}{unit}")


def _counts(article: Article, counted: Sequence[Counted], victims: frozenset[str]) -> Iterator[Quantity]:
    for count in counted:
        span = _with_scale(article, count.span)
        words = article.words(span)
        value = value_of(words)
        if value is None or (_is_year(words) and count.noun not in data("units")["units"]):
            continue
        amount, step = value
        lasting = _duration(article, span, _TIME.get(count.noun, "").format(amount))
        if lasting:
            yield lasting
            continue
        low, high = bounds(article, span, amount, step if step >= 50 else 0.0)
        kind = KILLED if count.noun in victims else f"count {counted_as(count.noun)}"
        dimension, factor = data("units")["units"].get(count.noun, (kind, 1))
        if factor != 1 or dimension in {"length", "mass", "area"}:
            low, high = low * factor * 0.95, high * factor * 1.05  # converted figures are rounded
        yield Quantity(dimension, low, high, span, f"{amount:,.10g} {count.noun}", count.noun)


def _with_scale(article: Article, span: Span) -> Span:
    """The number with the dozen or million after it, which a parse may have left out."""
    more = _MORE.match(article.text, span.end)
    return article.span(span.start, more.end()) if more else span


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isdigit() and 1500 <= int(words) <= 2100
