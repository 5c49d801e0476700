"""Where the names of a network stand: springs along its ties, then names pushed off one another.

Force-directed placement after Fruchterman and Reingold (1991), started from a sunflower spiral in the order of the
names instead of at random: the same network gives the same drawing.
"""

from collections.abc import Mapping, Sequence
from math import cos, hypot, pi, sin, sqrt

STEPS = 150
HOLD = 0.5
"""Pull to the middle, as a share of the distance."""
GOLDEN = pi * (3 - sqrt(5))
APART = 80
"""Rounds in which names that overlap push each other away."""
Point = tuple[float, float]


def placed(sizes: Sequence[Point], ties: Mapping[tuple[int, int], int], width: float, height: float) -> list[Point]:
    """Middles of boxes of the given sizes (width, height) inside `width` × `height`; `ties` weigh pairs of boxes."""
    points = [_sunflower(at, len(sizes), width, height) for at in range(len(sizes))]
    ideal = 0.8 * sqrt(width * height / max(1, len(sizes)))
    for step in range(STEPS):
        points = _moved(points, ties, ideal, heat=0.12 * width * (1 - step / STEPS))
        points = [_inside(p, s, width, height) for p, s in zip(points, sizes, strict=True)]
    points = _filling(points, width, height)
    for _ in range(APART):
        points = _pushed(points, sizes)
        points = [_inside(p, s, width, height) for p, s in zip(points, sizes, strict=True)]
    return points


def _sunflower(at: int, of: int, width: float, height: float) -> Point:
    far, turn = sqrt((at + 0.5) / of) / 2, at * GOLDEN
    return (width * (0.5 + 0.9 * far * cos(turn)), height * (0.5 + 0.9 * far * sin(turn)))


def _moved(points: list[Point], ties: Mapping[tuple[int, int], int], ideal: float, heat: float) -> list[Point]:
    middle = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
    # Names without a tie between them would fly to the edges; this holds the drawing together.
    pull = [[HOLD * (middle[0] - x), HOLD * (middle[1] - y)] for x, y in points]
    for a, (ax, ay) in enumerate(points):
        for b in range(a):
            bx, by = points[b]
            far = max(1.0, hypot(ax - bx, ay - by))
            force = ideal * ideal / far - (far * far / ideal) * min(2.0, ties.get((b, a), 0) ** 0.5)
            for at, sign in ((a, 1), (b, -1)):
                pull[at][0] += sign * (ax - bx) / far * force
                pull[at][1] += sign * (ay - by) / far * force
    return [_stepped(point, (dx, dy), heat) for point, (dx, dy) in zip(points, pull, strict=True)]


def _stepped(point: Point, pull: Point, heat: float) -> Point:
    strength = max(1e-9, hypot(*pull))
    share = min(strength, heat) / strength
    return (point[0] + pull[0] * share, point[1] + pull[1] * share)


def _inside(point: Point, size: Point, width: float, height: float) -> Point:
    return (
        min(max(point[0], size[0] / 2), width - size[0] / 2),
        min(max(point[1], size[1] / 2), height - size[1] / 2),
    )


def _filling(points: list[Point], width: float, height: float) -> list[Point]:
    """The same drawing, stretched to the whole ground."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(1.0, max(xs) - min(xs)), max(1.0, max(ys) - min(ys))
    return [((x - min(xs)) / wide * width, (y - min(ys)) / high * height) for x, y in points]


def _pushed(points: list[Point], sizes: Sequence[Point]) -> list[Point]:
    """Overlapping boxes moved apart along the axis on which they overlap less."""
    moved = [list(point) for point in points]
    for a in range(len(moved)):
        for b in range(a):
            over = [(sizes[a][k] + sizes[b][k]) / 2 - abs(moved[a][k] - moved[b][k]) for k in (0, 1)]
            if min(over) > 0:
                axis = 0 if over[0] < over[1] else 1
                sign = 1 if moved[a][axis] >= moved[b][axis] else -1
                moved[a][axis] += sign * over[axis] / 2
                moved[b][axis] -= sign * over[axis] / 2
    return [(x, y) for x, y in moved]
