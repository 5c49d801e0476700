"""An article that mentions an earlier event which another thread tells."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model import Article, Findings, Span
from generator.resolve.actors import Cast

from .happenings import Happening
from .portraits import day_of

BEFORE = 2
"""Days by which an event may lie before the first article on it (published the next morning, or the one after)."""
APART = 3
"""Days that must lie between the event looked back at and the first article of one's own thread."""

KNOWN = 2
"""Main actors of an earlier event that an article names before a day alone points at that event."""


@dataclass(frozen=True, slots=True)
class Glance:
    """One backward look, before the happenings have their ids."""

    article_id: str
    """The article that looks back."""
    place: int
    """Which happening it looks at."""
    day: date
    """The day that it names."""
    sentence: Span
    """Where it does."""


def glances_of(
    happenings: Sequence[Happening], articles: Sequence[Article], findings: Mapping[str, Findings], cast: Cast
) -> tuple[Glance, ...]:
    """Every sentence that names a day of another happening together with one of its actors, in the order of articles;
    or without one, in an article that names `KNOWN` of them elsewhere ("The dockers walked out on 4 March").

    The day must lie well before the article's own thread: news of the same days is no look back.
    """
    by_day: dict[date, list[int]] = defaultdict(list)
    for place, happening in enumerate(happenings):
        for day in _reach(happening):
            by_day[day].append(place)
    home = {article_id: happening for happening in happenings for article_id in happening.article_ids}
    named = _spans_by_article(cast)
    return tuple(
        look
        for article in articles
        for look in _looks(home[article.id], findings[article.id], named[article.id], by_day, happenings)
    )


def _reach(happening: Happening) -> Iterator[date]:
    """The days of its articles, and the few before the first of them; none for a long one (it has no one day)."""
    if happening.days and happening.days[1] - happening.days[0] <= timedelta(days=30):
        day = happening.days[0] - timedelta(days=BEFORE)
        while day <= happening.days[1]:
            yield day
            day += timedelta(days=1)


def _spans_by_article(cast: Cast) -> Mapping[str, list[tuple[Span, str]]]:
    found: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for span, actor_id in cast.by_span.items():
        found[span.article_id].append((span, actor_id))
    return found


def _looks(
    own: Happening,
    found: Findings,
    named: Sequence[tuple[Span, str]],
    by_day: Mapping[date, list[int]],
    happenings: Sequence[Happening],
) -> Iterator[Glance]:
    for expression in found.dates:
        day = day_of(expression.value)
        places = by_day.get(day, ()) if day and own.days and own.days[0] - day > timedelta(days=APART) else ()
        sentence = next((s.span for s in found.sentences if s.span.overlaps(expression.span)), None) if places else None
        if day and sentence:
            here = {actor for span, actor in named if sentence.overlaps(span)}
            article = {actor for _, actor in named}
            for place in places:
                actors = set(happenings[place].actor_ids)
                if happenings[place] is not own and (here & actors or len(article & actors) >= KNOWN):
                    yield Glance(found.article_id, place, day, sentence)
