"""What a thread is called: its days and its main actors."""

from collections.abc import Mapping, Sequence
from datetime import date

from babel.dates import get_month_names

from generator.model import ActorKind, Article, Thread, stable_id
from generator.resolve.actors import Cast

from .happenings import Happening
from .look_backs import LookBack

NAMED = 2
"""Actors in a label."""
MONTHS = get_month_names("wide", locale="en")


def named_threads(
    happenings: Sequence[Happening],
    looks: Sequence[LookBack],
    articles: Mapping[str, Article],
    cast: Cast,
    titles: Mapping[str, str],
) -> tuple[Thread, ...]:
    """The happenings as threads, by date (undated last); `titles` are a person's, by article id."""
    labels = [_label(place, h, looks, articles, cast, titles) for place, h in enumerate(happenings)]
    ids = [stable_id(label, h.article_ids[0]) for label, h in zip(labels, happenings, strict=True)]
    threads = [
        Thread(
            id=ids[place],
            label=labels[place],
            date=days[0].isoformat() if (days := _days(place, h, looks)) else "",
            article_ids=h.article_ids,
            actor_ids=h.actor_ids,
            looks_back=tuple(dict.fromkeys(ids[x.place] for x in looks if x.article_id in set(h.article_ids))),
        )
        for place, h in enumerate(happenings)
    ]
    return tuple(sorted(threads, key=lambda t: (t.date or "9999", t.label, t.id)))


def _days(place: int, happening: Happening, looks: Sequence[LookBack]) -> tuple[date, ...]:
    """First and last day, the first as early as later articles say that the event was."""
    told = [look.day for look in looks if look.place == place]
    return (min((happening.days[0], *told)), happening.days[1]) if happening.days else ()


def _label(
    place: int,
    happening: Happening,
    looks: Sequence[LookBack],
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
    when = days_in_words(_days(place, happening, looks))
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
