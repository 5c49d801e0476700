"""The latest days before the newest article, and what was announced for after it."""

from collections.abc import Iterable, Sequence, Set

from generator.model import Span, TimelineEntry
from generator.render.press import Press

LATEST, NEXT = 4, 3
"""Moments of the past and of what is announced."""
NOT_DAYS = ("duration", "set", "vague")


def latest_and_next(press: Press, printed: Set[Span]) -> tuple[Sequence[TimelineEntry], Sequence[TimelineEntry]]:
    """Moments of different days, at most `LATEST` before the newest article and `NEXT` after it.

    Those come first that several articles tell or whose sentence is a key point of its article; `printed` holds the
    sentences that the page prints already, which of one day's moments come last.
    """
    newest = press.register.dates[-1] if press.register.dates else ""
    dated = [e for e in press.dossier.timeline if len(e.date) >= 7 and e.date[:1].isdigit()]
    latest = _a_day_once((e for e in dated if e.date[:10] <= newest and e.granularity not in NOT_DAYS), printed)
    ahead = _a_day_once((e for e in dated if e.date[:10] > newest), printed)
    telling = _key_sentences(press)
    return _chosen(latest[::-1], telling, LATEST)[::-1], _chosen(ahead, telling, NEXT)


def _key_sentences(press: Press) -> frozenset[Span]:
    return frozenset(press.sentence(p.span) for points in press.dossier.key_points.values() for p in points)


def _chosen(entries: Sequence[TimelineEntry], telling: Set[Span], most: int) -> list[TimelineEntry]:
    """The first that matter, in their order; where these are too few, the first of the others too."""
    matters = {e.id: _told(e) > 1 or any(span in telling for span in e.spans) for e in entries}
    chosen = {e.id for e in sorted(entries, key=lambda e: not matters[e.id])[:most]}
    return [e for e in entries if e.id in chosen]


def _a_day_once(entries: Iterable[TimelineEntry], printed: Set[Span]) -> list[TimelineEntry]:
    """Of each day the moment that most articles tell and the page does not print yet, of equals the first."""
    best: dict[str, TimelineEntry] = {}
    for entry in entries:
        day = entry.date[:10]
        if day not in best or _worth(entry, printed) > _worth(best[day], printed):
            best[day] = entry
    return [best[day] for day in sorted(best)]


def _worth(entry: TimelineEntry, printed: Set[Span]) -> tuple[bool, int]:
    return entry.spans[0] not in printed, _told(entry)


def _told(entry: TimelineEntry) -> int:
    return len({span.article_id for span in entry.spans})
