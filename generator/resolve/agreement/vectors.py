"""Bags of weighted words as unit vectors; all arithmetic of similarity is here."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from .weights import Weights

Vector = Mapping[str, float]
"""Weight by word."""
NAME_BOOST = 1.5
"""A word inside a name counts this much more: who and where tell one event from a similar one."""
KEPT_WORDS = 150
"""Heaviest words kept of one article; more cost time and change nothing measurable."""


def vector_of(counts: Mapping[str, float], weights: Weights, names: frozenset[str] = frozenset()) -> Vector:
    """Unit vector of sublinear counts × weight; empty where no word tells anything."""
    raw = {
        word: (1 + math.log(count)) * weights.of(word) * (NAME_BOOST if word in names else 1.0)
        for word, count in counts.items()
        if count >= 1
    }
    kept = sorted((w for w in raw if raw[w] > 0), key=lambda w: (-raw[w], w))[:KEPT_WORDS]
    return unit({word: raw[word] for word in kept})


def unit(vector: Vector) -> Vector:
    """The vector scaled to length 1; an empty one stays empty."""
    length = math.sqrt(sum(x * x for x in vector.values()))
    return {word: x / length for word, x in vector.items()} if length else {}


def dot(one: Vector, other: Vector) -> float:
    """Inner product; the cosine where both are unit vectors."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return math.fsum(x * large[word] for word, x in small.items() if word in large)


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of vectors."""
    found: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, x in vector.items():
            found[word] += x
    return found


def within(vectors: list[Vector]) -> float:
    """Mean cosine of all pairs of unit vectors, in time linear in their words; 0 for fewer than two."""
    n = len(vectors)
    if n < 2:
        return 0.0
    whole = total(vectors)
    own = sum(1.0 for v in vectors if v)
    return max(0.0, (dot(whole, whole) - own) / (n * (n - 1)))


def across(some: list[Vector], others: list[Vector]) -> float:
    """Mean cosine of the pairs between two lists of unit vectors; 0 where one is empty."""
    if not some or not others:
        return 0.0
    return dot(total(some), total(others)) / (len(some) * len(others))
