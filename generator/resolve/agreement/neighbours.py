"""Which things may be alike, found through the rare words that they share: never all pairs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from .vectors import Vector

KEYS = 30
"""Heaviest words by which one thing is looked up."""
BLOCK = 60
"""Most things that may stand under one word; a word of more says too little and costs too much."""
NEAREST = 30
"""Candidates kept for one thing, those first that share most weight."""


def neighbours(vectors: Sequence[Vector], keys: int = KEYS, block: int = BLOCK) -> Iterator[tuple[int, int]]:
    """Pairs of places in `vectors`, lower first, each once; at most `NEAREST` a vector, so linear in their number."""
    posted: dict[str, list[int]] = defaultdict(list)
    heavy = [sorted(v, key=lambda w: (-v[w], w))[:keys] for v in vectors]
    for place, words in enumerate(heavy):
        for word in words:
            posted[word].append(place)
    seen: set[tuple[int, int]] = set()
    for place, words in enumerate(heavy):
        shared: Counter[int] = Counter()
        for word in words:
            if len(posted[word]) <= block:
                weight = vectors[place][word]
                for other in posted[word]:
                    shared[other] += weight * vectors[other][word]  # type: ignore[assignment]
        del shared[place]
        for other in sorted(shared, key=lambda o: (-shared[o], o))[:NEAREST]:
            pair = (min(place, other), max(place, other))
            if pair not in seen:
                seen.add(pair)
                yield pair
