"""The quantities of a sentence."""

import re
from collections.abc import Iterator, Sequence

from generator.model import Article, Counted, DateExpression, Sentence, Span

from .durations import duration_in_words, minutes_of
from .hedges import allowed
from .quantity import Quantity
from .words import data, value_of

_SCALE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)\b)?"
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_MONEY = re.compile(rf"(?P<sign>US\$|A\$|C\$|[$€£¥])\s?(?P<number>{_NUMBER}{_SCALE})", re.IGNORECASE)
_NAMED_MONEY = re.compile(
    rf"(?P<number>(?:{_NUMBER}|\b[a-z-]+){_SCALE})\s(?P<sign>dollar|euro|pound|rouble|ruble|yen|yuan|hryvnia|rupee|franc)s?\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"(?P<number>{_NUMBER}|\b[a-z-]+)\s?(?:%|per\s?cent\b)(?P<points>age points?)?", re.IGNORECASE)
_OLD = re.compile(r"^\s?-?\s?(?:old\b|year)", re.IGNORECASE)


def quantities_in(article: Article, sentence: Sentence, dates: Sequence[DateExpression]) -> tuple[Quantity, ...]:
    """Every quantity of a sentence in the order of the text, given the date expressions inside it.

    A number is read once: as a duration before money before a share before a count.
    """
    found: list[Quantity] = []
    for quantity in (
        *_durations(article, dates),
        *_money(article, sentence.span),
        *_shares(article, sentence.span),
        *_counts(article, sentence.counted),
    ):
        if not any(quantity.span.overlaps(other.span) for other in found):
            found.append(quantity)
    return tuple(sorted(found, key=lambda q: q.span.start))


def _durations(article: Article, dates: Sequence[DateExpression]) -> Iterator[Quantity]:
    for expression in dates:
        lengths = minutes_of(expression.value)
        if not lengths or not any(c.isalnum() for c in expression.value[1:]):
            continue
        words, after = article.words(expression.span), article.text[expression.span.end : expression.span.end + 6]
        if "old" in words.lower().replace("-", " ").split() or _OLD.match(after):
            years = lengths[0] / (365 * 24 * 60)
            yield Quantity("age", years, years, expression.span, duration_in_words(expression.value))
        else:
            low, high = lengths
            rough = allowed(1.0, 0.0, _before(article, expression.span, words))
            yield Quantity(
                "duration", low * rough[0], high * rough[1], expression.span, duration_in_words(expression.value)
            )


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
    low, high = allowed(amount, step, article.text[max(0, match.start() - 30) : match.start()])
    unit = {"percent": " per cent", "percentage points": " percentage points"}.get(key, " " + key.partition(" ")[2])
    return Quantity(key, low, high, article.span(match.start(), match.end()), f"{amount:,.10g}{unit}")


def _counts(article: Article, counted: Sequence[Counted]) -> Iterator[Quantity]:
    for count in counted:
        words = article.words(count.span)
        value = value_of(words)
        if value is None or _OLD.match(article.text[count.span.end : count.span.end + 6]) or _is_year(words):
            continue
        amount, step = value
        before = article.text[max(0, count.span.start - 30) : count.span.start]
        low, high = allowed(amount, step if step >= 50 else 0.0, before)
        dimension, factor = data("units")["units"].get(count.noun, (f"count {_noun(count.noun)}", 1))
        if factor != 1 or dimension in {"length", "mass", "area"}:
            low, high = low * factor * 0.95, high * factor * 1.05  # converted figures are rounded
        yield Quantity(dimension, low, high, count.span, f"{amount:,.10g} {count.noun}")


def _noun(lemma: str) -> str:
    return str(data("units")["same_noun"].get(lemma, lemma))


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isdigit() and 1500 <= int(words) <= 2100
