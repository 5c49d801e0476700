"""Spans and what they stand for, found by bisection."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping

from generator.model import Span


class SpanIndex:
    """The actor of every known span; asking costs the logarithm of the spans of one article."""

    def __init__(self, actors: Mapping[Span, str]) -> None:
        """`actors`: actor id by span; spans may touch but overlap only where one reference holds a name."""
        spans: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for span, actor in actors.items():
            spans[span.article_id].append((span.start, span.end, actor))
        self._spans = {article: sorted(found) for article, found in spans.items()}
        self._longest = {article: max(end - start for start, end, _ in found) for article, found in spans.items()}

    def first(self, span: Span) -> str | None:
        """The actor whose known span shares most with `span`, of equals the shortest, then the first; None without any.

        So "the Kremlin spokesman" is the spokesman and not the Kremlin, and "Kremlin" alone is the Kremlin.
        """
        known = self._spans.get(span.article_id, [])
        reach = self._longest.get(span.article_id, 0)
        place = bisect_left(known, (span.start - reach,))
        found: list[tuple[int, int, int, str]] = []
        while place < len(known) and known[place][0] < span.end:
            start, end, actor = known[place]
            if end > span.start:
                found.append((-(min(end, span.end) - max(start, span.start)), end - start, start, actor))
            place += 1
        return min(found)[3] if found else None
