"""One topic, two events: articles that share their subject but not their names and numbers.

Two hijackings, two dismissals of a coach, two earthquakes at one place read alike.  What every article of a
topic says cannot tell its events apart, so words are weighed anew inside the topic; the strongest division of
the articles along those words is tried, and kept where the two sides hardly share names, numbers and lead words.
"""

import math
from collections import Counter
from collections.abc import Sequence

from .portraits import Portrait
from .vectors import NAME_BOOST, Vector, across, dot, total, unit, vector_of, within
from .weights import Weights

SMALLEST = 6
"""Articles below which a division proves nothing."""
SHARE = 0.58
"""Greatest similarity across the division, as a share of the similarity within its sides, that makes two events.
On 16 events of ECB+ the divisions of two events reach .52 and those of one event begin at .61."""
ROUNDS = 15
"""Rounds of the power iteration; the refinement after it needs a rough answer only."""


def events_of(members: Sequence[int], portraits: Sequence[Portrait], weights: Weights) -> list[list[int]]:
    """The places `members` of one topic, divided into events; each sorted."""
    done: list[list[int]] = []
    open_groups = [list(members)]
    while open_groups:
        group = open_groups.pop()
        sides = _division([portraits[n] for n in group], weights) if len(group) >= SMALLEST else None
        if sides is None:
            done.append(sorted(group))
        else:
            open_groups += [
                [n for n, right in zip(group, sides, strict=True) if right is side] for side in (True, False)
            ]
    return sorted(done)


def _division(portraits: list[Portrait], weights: Weights) -> list[bool] | None:
    """Which side each article is on; None where they tell one event."""
    rows = _local(portraits, weights)
    sides = _refined(rows, _principal(rows))
    if not 2 <= sum(sides) <= len(sides) - 2:
        return None
    marks = [vector_of(p.marks, weights) for p in portraits]
    leads = [vector_of(p.lead, weights) for p in portraits]
    alike = (_share(marks, sides) + _share(leads, sides)) / 2
    whole = [vector_of(p.words, weights, p.names) for p in portraits]
    return sides if alike <= SHARE and _all_at_home(whole, sides) else None


def _local(portraits: list[Portrait], weights: Weights) -> list[Vector]:
    """Unit vectors by weights of the topic alone; words of one article or of all of them tell nothing."""
    n = len(portraits)
    seen = Counter(word for p in portraits for word in p.words)
    telling = {w: math.log(n / c) * math.sqrt(c / n) for w, c in seen.items() if 1 < c < n and weights.of(w) > 0}
    return [
        unit(
            {
                w: (1 + math.log(count)) * telling[w] * (NAME_BOOST if w in p.names else 1.0)
                for w, count in p.words.items()
                if w in telling
            }
        )
        for p in portraits
    ]


def _principal(rows: list[Vector]) -> list[bool]:
    """Sides by the first principal component of the rows (power iteration from a fixed start)."""
    n = len(rows)
    mean = {word: x / n for word, x in total(rows).items()}
    score = [(1.0 if place % 2 else -1.0) * (1 + place / n) for place in range(n)]
    for _ in range(ROUNDS):
        axis: dict[str, float] = {word: -sum(score) * x for word, x in mean.items()}
        for s, row in zip(score, rows, strict=True):
            for word, x in row.items():
                axis[word] += s * x
        middle = dot(mean, axis)
        score = [dot(row, axis) - middle for row in rows]
        length = math.sqrt(math.fsum(s * s for s in score)) or 1.0
        score = [s / length for s in score]
    return [s > 0 for s in score]


def _refined(rows: list[Vector], sides: list[bool]) -> list[bool]:
    """Each article moved to the side whose middle it is nearer to, until nothing moves."""
    for _ in range(ROUNDS):
        left, right = (unit(total(r for r, s in zip(rows, sides, strict=True) if s is side)) for side in (False, True))
        moved = [dot(row, right) > dot(row, left) for row in rows]
        if moved == sides:
            break
        sides = moved
    return sides


def _share(vectors: list[Vector], sides: list[bool]) -> float:
    """Mean cosine across the division over the mean cosine within its sides."""
    one, other = _parted(vectors, sides)
    inside = (within(one) * len(one) + within(other) * len(other)) / len(vectors)
    return across(one, other) / inside if inside else 1.0


def _all_at_home(vectors: list[Vector], sides: list[bool]) -> bool:
    """Whether every article is on average more like the others of its side than like the other side."""
    sums = [total(part) for part in _parted(vectors, sides)]
    sizes = [sum(sides), len(sides) - sum(sides)]
    for vector, side in zip(vectors, sides, strict=True):
        own, far = (0, 1) if side else (1, 0)
        if (dot(vector, sums[own]) - 1) / (sizes[own] - 1) <= dot(vector, sums[far]) / sizes[far]:
            return False
    return True


def _parted(vectors: list[Vector], sides: list[bool]) -> tuple[list[Vector], list[Vector]]:
    pairs = list(zip(vectors, sides, strict=True))
    return [v for v, side in pairs if side], [v for v, side in pairs if not side]
