"""The calendar days of a sentence, and whether those of two sentences may be of one event."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Article, Span

SPEECH = (
    r"(?:said|says|told|announced|confirmed|reported|added|stated|declared|warned|published|wrote|vowed|condemned"
    r"|promised|urged|demanded|insisted|denied|praised|criticised|criticized|called for|asked)\b"
)
_REPORTED = re.compile(rf"(?:\b{SPEECH}(?:\W+\w+){{0,3}}|\bas of)\W*$", re.IGNORECASE)
"""Words before a date that make it the day of the report and not of the event."""
_REPORTS = re.compile(rf"\W*{SPEECH}", re.IGNORECASE)
"""The same behind it ("the minister Monday said")."""
LOOK_BEHIND, LOOK_AHEAD = 40, 20
"""Characters around a date in which such words stand."""
YEAR = 4
"""Characters of a date that is no more than a year: too common to prove anything."""
ONE_EVENT = 7
"""Days by which sources may differ about one event; a larger gap means two events."""
ONE_PLAN = 366
"""The same for what both say is still to come: a plan is told with other weeks and months and stays one plan."""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date in a sentence."""

    value: str
    """ISO 8601 or TIMEX3 value."""
    printed: str
    """Its words, case folded."""
    told: date | None
    """Day on which the article was published; None where it is undated."""
    reports: bool = False
    """Whether it says when somebody spoke, and not when it happened."""

    @property
    def first(self) -> date | None:
        """The day, of a month its first; None for a year, a duration, nothing."""
        try:
            return date.fromisoformat(self.value[:10] if len(self.value) >= 10 else self.value + "-01")
        except ValueError:
            return None

    def agrees(self, other: "Day") -> bool:
        """A day and the month that it lies in do not contradict each other, nor does one printed word ("Monday")."""
        first, second = self.value[:10], other.value[:10]
        return first.startswith(second) or second.startswith(first) or self.printed == other.printed

    def may_be(self, other: "Day") -> bool:
        """Whether the two may be two accounts of the day of one event."""
        if not (self.first and other.first):
            return True
        ahead = self.told and other.told and self.first > self.told and other.first > other.told
        return abs((self.first - other.first).days) <= (ONE_PLAN if ahead else ONE_EVENT)


def of_the_report(article: Article, printed: Span) -> bool:
    """Whether a date says when somebody spoke, and not when it happened."""
    before = article.text[max(0, printed.start - LOOK_BEHIND) : printed.start]
    behind = article.text[printed.end : printed.end + LOOK_AHEAD]
    return bool(_REPORTED.search(before) or _REPORTS.match(behind))


def same_days(one: Sequence[Day], other: Sequence[Day]) -> list[str]:
    """Values of the months and days that two sentences share, sorted."""
    return sorted({d.value for d in one if len(d.value) > YEAR} & {d.value for d in other})


def other_days(one: Sequence[Day], other: Sequence[Day]) -> bool:
    """Whether both name days of what they tell, and none of them in common."""
    pairs = _pairs(one, other)
    return bool(pairs) and not any(a.agrees(b) for a, b in pairs)


def far_days(one: Sequence[Day], other: Sequence[Day]) -> bool:
    """Whether, moreover, no two of them may be of one event."""
    return other_days(one, other) and not any(a.may_be(b) for a, b in _pairs(one, other))


def other_years(one: Sequence[Day], other: Sequence[Day]) -> bool:
    """Whether both name years, by themselves or in a day, and none of them in common."""
    first, second = ({day.value[:YEAR] for day in days} for days in (one, other))
    return bool(first and second) and not first & second


def _pairs(one: Sequence[Day], other: Sequence[Day]) -> list[tuple[Day, Day]]:
    first, second = ([d for d in days if d.first and not d.reports] for days in (one, other))
    return [(a, b) for a in first for b in second]
