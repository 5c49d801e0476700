"""A line of days: from dates to places across a picture."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .picture import WIDTH

LEFT, RIGHT = 22.0, WIDTH - 22.0
"""Where the first and the last day stand; outside are the marks for earlier and later."""
NEAR = timedelta(days=45)
"""A date further than this, and than the articles lie apart, from all articles is earlier or later, not on the line."""
STEPS = (1, 2, 7, 14, 31, 92, 183, 366, 1830, 3660)
"""Days between two marks, the first that gives at most `MARKS`."""
MARKS = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """From `first` to `last`, at least two days."""

    first: date
    last: date

    def x(self, day: date) -> float:
        """Where a day stands, also outside the line."""
        return LEFT + (RIGHT - LEFT) * (day - self.first).days / (self.last - self.first).days

    def marks(self) -> list[date]:
        """Days to be named below the line."""
        days = (self.last - self.first).days
        step = next((step for step in STEPS if days / step <= MARKS), STEPS[-1])
        return [self.first + timedelta(days=at) for at in range(0, days + 1, step)]


def axis_of(articles: Iterable[date], moments: Iterable[date]) -> Axis:
    """The line on which the articles and the moments near them stand.  `articles` must hold one day at least."""
    days = sorted(articles)
    near = max(NEAR, days[-1] - days[0])
    inside = [day for day in moments if days[0] - near <= day <= days[-1] + near]
    first, last = min([*inside, days[0]]), max([*inside, days[-1]])
    return Axis(first, last if last > first else first + timedelta(days=1))


def day_of(value: str) -> date | None:
    """The day of an ISO value; None for anything coarser or wrong."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
