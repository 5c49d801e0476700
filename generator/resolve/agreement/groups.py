"""Sentences put together, statement by statement: every two of a group are a claim."""

from collections.abc import Iterator, Sequence

from .checks import Verdict, verdict
from .sheets import Sheet
from .vectors import dot

AGREEING = 0.5
"""Share of the pairs across two groups that must pass the check themselves before the groups become one."""
MISREAD = 0.1
"""Share of the pairs that may be in conflict: among ten and more, one date or verb read wrongly must not decide."""
WITNESSES = 30
"""Members of a group that a newcomer is checked against, so that a statement of 500 articles stays cheap."""

ONE_ARTICLE = 0.15
"""Cosine below which two sentences of one article tell two things, whatever a third sentence has of both."""


class Grouping:
    """Groups of places in a list of sheets of one thread."""

    def __init__(self, sheets: Sequence[Sheet], apart: frozenset[tuple[int, int]]) -> None:
        """`apart`: pairs of places, lower first, that a person called different."""
        self._sheets, self._apart = sheets, apart
        self._known: dict[tuple[int, int], Verdict] = {}
        self._group = list(range(len(sheets)))
        self._members = {n: [n] for n in self._group}
        self.evidence: dict[int, list[str]] = {n: [] for n in self._group}

    def join(self, one: int, other: int, reason: str, *, forced: bool = False) -> bool:
        """Make the groups of two places one if their members agree, or by force; says whether they are one now."""
        first, second = self._group[one], self._group[other]
        if first == second:
            return True
        if any({self._group[a], self._group[b]} == {first, second} for a, b in self._apart):
            return False
        if not forced and not self._agree(self._members[first], self._members[second]):
            return False
        for place in self._members[second]:
            self._group[place] = first
        self._members[first] += self._members.pop(second)
        self.evidence[first] += [*self.evidence.pop(second), reason]
        return True

    def _agree(self, some: Sequence[int], others: Sequence[int]) -> bool:
        found = list(self._verdicts(some[:WITNESSES], others[:WITNESSES]))
        spoken_against = sum(v.conflict for v in found)
        return spoken_against <= MISREAD * len(found) and sum(v.same for v in found) >= AGREEING * len(found)

    def _verdicts(self, some: Sequence[int], others: Sequence[int]) -> Iterator[Verdict]:
        for one in some:
            for other in others:
                if self._sheets[one].article_id != self._sheets[other].article_id:
                    yield self.verdict(one, other)
                elif dot(self._sheets[one].vector, self._sheets[other].vector) < ONE_ARTICLE:
                    yield Verdict(False, 0.0, "one article tells the two apart", conflict=True)

    def verdict(self, one: int, other: int) -> Verdict:
        """What the check says of two places; asked once."""
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            self._known[pair] = verdict(self._sheets[pair[0]], self._sheets[pair[1]])
        return self._known[pair]

    def groups(self) -> list[tuple[list[int], tuple[str, ...]]]:
        """Members in order, and the evidence, of every group in the order of its first member."""
        ordered = sorted((sorted(members), group) for group, members in self._members.items())
        return [(members, tuple(dict.fromkeys(self.evidence[group]))) for members, group in ordered]
