"""Dated sentences of one day and thread put together into events."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from .moments import DAYS, Moment
from .sameness import are_others, is_another, is_same_happening, kinds_of, known_in

Event = list[Moment]
"""Moments that tell one event."""
SAME = 0.35
"""Share of rare words, weighed, from which two sentences of the same day and thread tell one event."""
SAME_IN_PERIOD = 0.5
"""The same of a week, month or year: a long period holds many things that are told in like words."""
FEWEST = 2
"""Rare words that they must share at least."""
_LOOKED_AT = 50
"""Events of the day that are compared with a moment, for each of its words: keeps a day of thousands linear."""
_ASKED = 12
"""Moments of an event that are compared with one that may join it, for the same reason."""


def events_of(group: Sequence[Moment], rarity: Mapping[str, float]) -> list[Event]:
    """Moments of one date and thread, joined where they tell one event; each in the order given.

    Three things say so: one statement, the same kind of happening with names that fit, or rare words in common.
    What speaks of a happening as known ("the call on Tuesday") waits for the one that is told with its names.
    """
    day = _Day(rarity)
    waiting = [m for m in group if not m.names and known_in(m)]
    for moment in (m for m in group if m.names or not known_in(m)):
        day.take(moment)
    for moment in waiting:
        day.take(moment)
    place = {id(moment): n for n, moment in enumerate(group)}
    return [sorted(event, key=lambda m: place[id(m)]) for event in day.events]


class _Day:
    """The events of one date and thread, as they grow."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        self.events: list[Event] = []
        self._rarity = rarity
        self._by_statement: dict[str, Event] = {}
        self._by_term: dict[str, list[Event]] = defaultdict(list)
        self._by_kind: dict[str, list[Event]] = defaultdict(list)

    def take(self, moment: Moment) -> None:
        """Put a moment into its event, or begin a new one."""
        event = self._by_statement.get(moment.statement or "") or self._of_kind(moment) or self._alike(moment)
        if event is None:
            event = []
            self.events.append(event)
        event.append(moment)
        if moment.statement:
            self._by_statement.setdefault(moment.statement, event)
        for term in set(moment.sentence.terms):
            self._by_term[term].append(event)
        for kind in kinds_of(moment):
            self._by_kind[kind].append(event)

    def _of_kind(self, moment: Moment) -> Event | None:
        """The one event of the same kind whose names fit; None where there is none, or several."""
        if moment.expression.granularity not in DAYS or not moment.expression.value:
            return None
        fitting = [
            event
            for event in _distinct(e for kind in kinds_of(moment) for e in self._by_kind[kind][-_LOOKED_AT:])
            if any(is_same_happening(moment, other) for other in event[:_ASKED])
            and not any(are_others(moment, other) for other in event[:_ASKED])
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _alike(self, moment: Moment) -> Event | None:
        """The event that shares rare words enough, and not only names and the date."""
        if not moment.expression.value:
            return None
        shared: Counter[int] = Counter()
        weights: dict[int, float] = defaultdict(float)
        near: dict[int, Event] = {}
        told: set[int] = set()
        for term in sorted(set(moment.sentence.terms)):
            for event in _distinct(self._by_term.get(term, [])[-_LOOKED_AT:]):
                shared[id(event)] += 1
                weights[id(event)] += self._rarity.get(term, 0.0)
                near[id(event)] = event
                if term not in moment.labels:
                    told.add(id(event))
        needed = SAME if moment.expression.granularity in DAYS else SAME_IN_PERIOD
        best, most = None, 0.0
        for key, event in near.items():
            share = weights[key] / self._least(moment, event)
            if key not in told or shared[key] < FEWEST or share < needed or share <= most:
                continue
            if not any(is_another(moment, other) for other in event[:_ASKED]):
                best, most = event, share
        return best

    def _least(self, moment: Moment, event: Event) -> float:
        weighed = [sum(self._rarity.get(term, 0.0) for term in set(m.sentence.terms)) for m in (moment, event[0])]
        return max(min(weighed), 0.1)


def _distinct(events: Iterable[Event]) -> list[Event]:
    return list({id(event): event for event in events}.values())
