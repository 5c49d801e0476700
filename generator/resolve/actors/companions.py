"""Who is named in the same sentences as whom."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations

from generator.model import ActorLink, Findings

from .portrait import Portrait

MOST = 12
"""Actors of one sentence that are counted with each other: a longer list is a roll-call and says nothing."""
SHOWN = 20
"""Companions that a record keeps."""


def companions_of(
    findings: Mapping[str, Findings], portraits: Mapping[str, Portrait]
) -> dict[str, tuple[ActorLink, ...]]:
    """For each actor those named in the same sentences, most often first."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for together in _sentences(findings, portraits).values():
        if 1 < len(together) <= MOST:
            for first, second in combinations(sorted(together), 2):
                counted[first][second] += 1
                counted[second][first] += 1
    return {actor_id: _links(others) for actor_id, others in counted.items()}


def _links(others: Counter[str]) -> tuple[ActorLink, ...]:
    ranked = sorted(others.items(), key=lambda pair: (-pair[1], pair[0]))[:SHOWN]
    return tuple(ActorLink(actor_id, count, "named in the same sentences") for actor_id, count in ranked)


def _sentences(findings: Mapping[str, Findings], portraits: Mapping[str, Portrait]) -> dict[tuple[str, int], set[str]]:
    starts = {key: [s.span.start for s in found.sentences] for key, found in findings.items()}
    together: dict[tuple[str, int], set[str]] = defaultdict(set)
    for actor_id, portrait in portraits.items():
        for span in portrait.spans:
            place = bisect_right(starts[span.article_id], span.start) - 1
            together[span.article_id, place].add(actor_id)
    return together
