"""Where sources differ on one point of one statement; both sides verbatim, no verdict."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.model import (
    Article,
    AttributedQuote,
    Disagreement,
    Findings,
    Sentence,
    Side,
    Span,
    Statement,
    Thread,
    content_hash,
)
from generator.resolve.actors import Cast

from .points import Point, points_of
from .quantities import value_of

TOLD_ALIKE = 0.6
"""Share of the words of the shorter sentence that the other must repeat for two scenes to exclude each other."""


def disagreements_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    quotes: Sequence[AttributedQuote],
    threads: Sequence[Thread],
    statements: Sequence[Statement],
) -> tuple[Disagreement, ...]:
    """Disagreements in the order of their threads; only inside a statement of several articles."""
    rank = {thread.id: n for n, thread in enumerate(threads)}
    shared = [s for s in statements if len({span.article_id for span in s.spans}) > 1]
    points = _Points(articles, findings, cast, {span.article_id for s in shared for span in s.spans})
    found = [(rank.get(s.thread_id or "", len(rank)), s.spans[0].key, d) for s in shared for d in _differing(s, points)]
    return tuple(d for _, _, d in sorted(found, key=lambda f: (f[0], f[1], f[2].kind, f[2].id)))


class _Points:
    """The points of any sentence of the articles that share statements."""

    def __init__(
        self, articles: Sequence[Article], findings: Mapping[str, Findings], cast: Cast, wanted: set[str]
    ) -> None:
        self._articles = {a.id: a for a in articles}
        self._findings, self._cast = findings, cast
        self._sentences: dict[Span, Sentence] = {s.span: s for a in sorted(wanted) for s in findings[a].sentences}
        self._named: dict[str, list[tuple[Span, str]]] = defaultdict(list)
        self.known: dict[str, set[str]] = defaultdict(set)
        for span, actor in sorted(cast.by_span.items()):
            if span.article_id in wanted:
                self._named[span.article_id].append((span, actor))
                self.known[span.article_id].add(cast.names.get(actor, ""))

    def of(self, span: Span) -> tuple[Point, ...]:
        """The points of the sentence at a span of a statement."""
        article = self._articles[span.article_id]
        named = [(s, actor) for s, actor in self._named[span.article_id] if span.contains(s)]
        found = self._findings[article.id]
        return points_of(article, found, self._sentences[span], named, self._cast.names, self._cast.kinds)

    def told_alike(self, one: Span, other: Span) -> bool:
        """Whether the sentences around two spans say nearly the same, numbers aside: then only one can be right."""
        first, second = (self._terms(span) for span in (one, other))
        return bool(first and second) and len(first & second) >= TOLD_ALIKE * min(len(first), len(second))

    def _terms(self, span: Span) -> set[str]:
        sentence = next(s for s in self._findings[span.article_id].sentences if s.span.contains(span))
        return {term for term in sentence.terms if value_of(term) is None}


def _differing(statement: Statement, points: _Points) -> Iterator[Disagreement]:
    by_aspect: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for span in statement.spans:
        for point in points.of(span):
            by_aspect[point.kind, point.aspect].append(point)
    for (kind, aspect), told in sorted(by_aspect.items()):
        sides = _sides(told)
        compared = [_one_thing(kind, a, b, points) for x, y in combinations(sides, 2) for a in x for b in y]
        if not (all(compared) if kind == "place" else any(compared)):
            continue
        if len(sides) > 1 and _apart(sides) and not _knows_both(kind, sides, points):
            shown = tuple(Side(side[0].shown, tuple(p.span for p in side)) for side in sides)
            spans = [p.span.key for p in told]
            yield Disagreement("d-" + content_hash(statement.id, kind, aspect, *spans), kind, statement.id, shown)


def _one_thing(kind: str, one: Point, other: Point, points: _Points) -> bool:
    """Whether two values are of one thing: of one deed, or in sentences that otherwise say nearly the same."""
    if kind in {"date", "actor"} or one.deeds & other.deeds:
        return True
    return points.told_alike(one.span, other.span)


def _sides(told: Sequence[Point]) -> list[list[Point]]:
    """Points that may all be right stand together; in the order of the first of each side."""
    sides: list[list[Point]] = []
    for point in told:
        home = [side for side in sides if any(point.agrees(other) for other in side)]
        merged = [other for side in home for other in side] + [point]
        sides = [side for side in sides if side not in home]
        sides.append(merged)
    order = {id(point): n for n, point in enumerate(told)}
    return sorted((sorted(s, key=lambda p: order[id(p)]) for s in sides), key=lambda s: order[id(s[0])])


def _apart(sides: Sequence[Sequence[Point]]) -> bool:
    """Whether no article is on two sides: an article that prints both values tells of two things."""
    where = [{p.span.article_id for p in side} for side in sides]
    return sum(map(len, where)) == len(set().union(*where))


def _knows_both(kind: str, sides: Sequence[Sequence[Point]], points: _Points) -> bool:
    """For places and people: whether an article also names the other side's (a town and its country, two who acted)."""
    if kind not in {"place", "actor"}:
        return False
    values = {p.shown for side in sides for p in side}
    return any(len(values & points.known[p.span.article_id]) > 1 for side in sides for p in side)
