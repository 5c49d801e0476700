"""Numbers of one fixed scale: ages, temperatures, the strength of earthquakes."""

import re
from collections.abc import Iterator

from generator.model import Article, Span

from .quantity import Quantity
from .words import value_of

_NAME = r"[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*"
_BETWEEN = r"(?:(?!(?:on|in|at|from|of|to|by|for|with|near|after|before|and|or|who|that|was|is)\s)[a-z]+\s){0,2}"
_AGE = re.compile(
    rf"\b(?P<years>\d{{1,3}}|[A-Za-z]+(?:-[a-z]+)?)\s?-?\s?years?\s?-?\s?old\b(?=(?:\s{_BETWEEN}(?P<holder>{_NAME}))?)"
    rf"|\b(?:(?P<named>[A-Z][\w'’-]+),?\s)?[Aa]ged?\s(?P<aged>\d{{1,3}})\b"
    rf"|\b(?P<beside>[A-Za-z][\w'’-]+),\s(?P<bare>[1-9]\d)(?=,\s[a-z])"
)
""" "24 years old", "aged 24", and "Berg, 24, won": between commas, and the sentence goes on."""
_HEAT = re.compile(
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?:°|degrees?)\s?(?P<scale>C|F|Celsius|Fahrenheit)\b", re.IGNORECASE
)
_QUAKE = re.compile(
    r"\bmagnitude[\s-](?:of\s)?(?P<behind>\d\.\d)\b|\b(?P<before>\d\.\d)[\s-]magnitude\b", re.IGNORECASE
)
WHOLE_DEGREE = 0.6
"""Degrees Celsius by which a temperature may miss: it is printed in whole degrees of either scale."""
TENTH = 0.049
"""Half a step of a magnitude, which is printed with one decimal; a little less so that 6.1 and 6.2 do not meet."""


def ages_in(article: Article, span: Span) -> Iterator[Quantity]:
    """Ages in a stretch of text, in years, each kept apart by the name that it stands beside."""
    for match in _AGE.finditer(article.text, span.start, span.end):
        printed = next(group for group in ("years", "aged", "bare") if match[group])
        value = value_of(match[printed])
        if value:
            years, name = value[0], match["holder"] or match["named"] or match["beside"] or ""
            key = f"age {name.split()[-1].casefold()}" if name[:1].isupper() else "age"
            start = match.start("bare" if match["bare"] else 0)
            yield Quantity(key, years, years, article.span(start, match.end()), f"{years:g} years old")


def heats_in(article: Article, span: Span) -> Iterator[Quantity]:
    """Temperatures in a stretch of text, in degrees Celsius."""
    for match in _HEAT.finditer(article.text, span.start, span.end):
        value = float(match["number"].replace(",", ""))
        celsius = value if match["scale"][0].upper() == "C" else (value - 32) / 1.8
        found = article.span(match.start(), match.end())
        yield Quantity("temperature", celsius - WHOLE_DEGREE, celsius + WHOLE_DEGREE, found, f"{celsius:.3g} °C")


def quakes_in(article: Article, span: Span) -> Iterator[Quantity]:
    """Magnitudes of earthquakes in a stretch of text."""
    for match in _QUAKE.finditer(article.text, span.start, span.end):
        value = float(match["behind"] or match["before"])
        found = article.span(match.start(), match.end())
        yield Quantity("magnitude", value - TENTH, value + TENTH, found, f"magnitude {value:g}")
