"""What a thread is called: its days and its main actors."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from babel.dates import get_month_names

from generator.model import ActorKind, Article, LookBack, Thread, stable_id
from generator.resolve.actors import Cast

from .happenings import Happening
from .look_backs import Glance

NAMED = 2
"""Actors in a label."""
MONTHS = get_month_names("wide", locale="en")


def named_threads(
    happenings: Sequence[Happening],
    glances: Sequence[Glance],
    articles: Mapping[str, Article],
    cast: Cast,
    titles: Mapping[str, str],
) -> tuple[Thread, ...]:
    """The happenings as threads, by date (undated last); `titles` are a person's, by article id."""
    days = _days(happenings, glances)
    labels = [_label(h, told, articles, cast, titles) for h, told in zip(happenings, days, strict=True)]
    ids = [stable_id(label, h.article_ids[0]) for label, h in zip(labels, happenings, strict=True)]
    homes = {article_id: place for place, h in enumerate(happenings) for article_id in h.article_ids}
    backs: dict[int, dict[LookBack, None]] = defaultdict(dict)
    for glance in glances:
        backs[homes[glance.article_id]][LookBack(glance.sentence, ids[glance.place], glance.day.isoformat())] = None
    threads = [
        Thread(
            id=ids[place],
            label=labels[place],
            date=days[place][0].isoformat() if days[place] else "",
            article_ids=h.article_ids,
            actor_ids=h.actor_ids,
            looks_back=tuple(dict.fromkeys(back.thread_id for back in backs[place])),
            look_backs=tuple(backs[place]),
        )
        for place, h in enumerate(happenings)
    ]
    return tuple(sorted(threads, key=lambda t: (t.date or "9999", t.label, t.id)))


def _days(happenings: Sequence[Happening], glances: Sequence[Glance]) -> list[tuple[date, ...]]:
    """First and last day of each, the first as early as later articles say that the event was; empty for undated."""
    earliest: dict[int, date] = {}
    for glance in glances:
        earliest[glance.place] = min(glance.day, earliest.get(glance.place, glance.day))
    return [
        (min(h.days[0], earliest.get(place, h.days[0])), h.days[1]) if h.days else ()
        for place, h in enumerate(happenings)
    ]


def _label(
    happening: Happening,
    days: Sequence[date],
    articles: Mapping[str, Article],
    cast: Cast,
    titles: Mapping[str, str],
) -> str:
    given = next((titles[a] for a in happening.article_ids if a in titles), "")
    if given:
        return given
    # An article alone is best known by its own title.
    named = _shown(happening, cast) if len(happening.article_ids) > 1 else []
    who = ", ".join(cast.names[a] for a in named) or articles[happening.article_ids[0]].title
    when = days_in_words(days)
    return f"{when}: {who}" if when else who


def _shown(happening: Happening, cast: Cast) -> list[str]:
    """Two main actors, people before others where there are any: who did it says more than where."""
    people = [a for a in happening.actor_ids if cast.kinds.get(a) is ActorKind.PERSON]
    others = [a for a in happening.actor_ids if a not in people and a in cast.names]
    return (people + others)[:NAMED]


def days_in_words(days: Sequence[date]) -> str:
    """`12 February 2025`, `12–13 February 2025`, `28 February – 2 March 2025`; empty for no days."""
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return f"{first.day} {MONTHS[first.month]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {MONTHS[last.month]} {last.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {MONTHS[first.month]}{year} – {last.day} {MONTHS[last.month]} {last.year}"
