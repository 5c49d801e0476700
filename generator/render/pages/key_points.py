"""The key points of the briefing."""

import re
from dataclasses import dataclass

from generator.model import HomePoint, Span, Statement
from generator.render.press import Press

POINTS = 7
PRONOUN = re.compile(r"[\"“‘']?(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its|Him|Them)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Point:
    """A key point as it is printed."""

    span: Span
    """The wording."""
    statement: Statement | None
    """What stands behind it."""
    others: tuple[Span, ...]
    """The same in other articles, once each."""


def key_points(press: Press) -> list[Point]:
    """Key points in their order, but for those that open with a pronoun, which come last: nobody knows who "He" is."""
    points = [_point(press, point) for point in press.dossier.home_points]
    return sorted(points, key=lambda point: _nameless(press, point.span))[:POINTS]


def _point(press: Press, point: HomePoint) -> Point:
    """Its wording is the first of the same statement that does not open with a pronoun, where there is one."""
    statement = press.dossier.statement.get(point.statement_id)
    spans = [point.span, *(statement.spans if statement else ())]
    span = next((s for s in spans if not _nameless(press, s)), point.span)
    others: dict[str, Span] = {}
    for other in spans:
        others.setdefault(other.article_id, other)
    others.pop(span.article_id)
    return Point(span, statement, tuple(others.values()))


def _nameless(press: Press, span: Span) -> bool:
    return bool(PRONOUN.match(press.dossier.words(span)))
