"""A thread before it has a name: its articles, days and actors."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model import Article, CopyGroup
from generator.resolve.actors import Cast
from generator.resolve.actors.salience import firsts_of

from .portraits import day_of

KEPT_ACTORS = 6
"""Main actors kept of a thread."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Articles that tell one event."""

    article_ids: tuple[str, ...]
    """In the order of the dossier."""
    days: tuple[date, ...]
    """First and last day on which they were published; empty where all are undated."""
    actor_ids: tuple[str, ...]
    """Those that most articles name first."""


def happenings_of(
    groups: Sequence[Sequence[str]], articles: Sequence[Article], cast: Cast, copies: Sequence[CopyGroup]
) -> tuple[Happening, ...]:
    """One happening a group of article ids, in the order given; who is named in copies of one text is named once."""
    days = {article.id: day_of(article.date) for article in articles}
    named, firsts = named_in(cast), firsts_of(copies)
    return tuple(_happening(group, days, _texts(group, firsts), named) for group in groups)


def _texts(group: Sequence[str], firsts: Mapping[str, str]) -> list[str]:
    """One article of each text of a group, in order."""
    return list({firsts.get(article_id, article_id): article_id for article_id in reversed(group)}.values())[::-1]


def named_in(cast: Cast) -> Mapping[str, Counter[str]]:
    """How often each article names each actor, by article id."""
    found: dict[str, Counter[str]] = {}
    for span, actor_id in cast.by_span.items():
        found.setdefault(span.article_id, Counter())[actor_id] += 1
    return found


def _happening(
    group: Sequence[str], days: Mapping[str, date | None], texts: Sequence[str], named: Mapping[str, Counter[str]]
) -> Happening:
    known = sorted(day for article_id in group if (day := days[article_id]))
    return Happening(tuple(group), (known[0], known[-1]) if known else (), _main_actors(texts, named))


def _main_actors(ids: Sequence[str], named: Mapping[str, Counter[str]]) -> tuple[str, ...]:
    """Actors that most texts name, then those named most often; of several texts not those of one alone."""
    spread: Counter[str] = Counter()
    often: Counter[str] = Counter()
    for article_id in ids:
        counts = named.get(article_id, Counter())
        spread.update(counts.keys())
        often.update(counts)
    least = min(2, len(ids))
    found = [actor for actor in spread if spread[actor] >= least]
    return tuple(sorted(found, key=lambda a: (-spread[a], -often[a], a))[:KEPT_ACTORS])
