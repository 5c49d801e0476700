"""Which articles a part of the dossier has."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from rapidfuzz import process

from generator.model import Actor, Article, Dossier, Thread

from .selection import narrowed

DAY = re.compile(r"\d{4}-\d\d-\d\d")
NEAREST = 3


class UnknownPartError(ValueError):
    """No article, actor or thread of that name; the message names the nearest."""


def part_of(
    dossier: Dossier,
    articles: Collection[str] = (),
    actors: Collection[str] = (),
    threads: Collection[str] = (),
    since: str | None = None,
) -> Dossier:
    """The dossier of the articles that every option given lets through; the title names the part.

    `articles` are codes, ids or file names, `actors` names or ids, `threads` labels or ids, `since` an ISO day (undated
    articles are left out).  Raises UnknownPartError for a name that is none, a day that is none, and an empty part.
    """
    kept = [article.id for article in dossier.articles]
    names = []
    for given, known, ids in (
        (articles, _articles(dossier), lambda article: [article.id]),
        (actors, _actors(dossier), lambda actor: actor.article_ids),
        (threads, _threads(dossier), lambda thread: thread.article_ids),
    ):
        if given:
            wanted = _wanted(given, known, ids)
            kept = [article_id for article_id in kept if article_id in wanted]
            names += list(given)
    if since:
        kept = [article_id for article_id in kept if dossier.article[article_id].date >= _day(since)]
        names.append(f"since {since}")
    if not names:
        return dossier
    if not kept:
        raise UnknownPartError(f"No article is left: {', '.join(names)}.")
    part = narrowed(dossier, kept)
    return replace(part, settings=replace(part.settings, title=f"{part.settings.title}: {', '.join(names)}"))


def _wanted(
    given: Iterable[str],
    known: dict[str, list[Article]] | dict[str, list[Actor]] | dict[str, list[Thread]],
    ids: Callable[..., Iterable[str]],
) -> set[str]:
    wanted: set[str] = set()
    for name in given:
        found = known.get(name.casefold())
        if not found:
            near = [match for match, *_ in process.extract(name.casefold(), list(known), limit=NEAREST)]
            raise UnknownPartError(f"Nothing here is called {name!r}. Nearest: {', '.join(near) or 'nothing'}.")
        wanted |= {article_id for one in found for article_id in ids(one)}
    return wanted


def _articles(dossier: Dossier) -> dict[str, list[Article]]:
    known: dict[str, list[Article]] = {}
    for article in dossier.articles:
        for name in {article.code, article.id, article.source}:
            known.setdefault(name.casefold(), []).append(article)
    return known


def _actors(dossier: Dossier) -> dict[str, list[Actor]]:
    known: dict[str, list[Actor]] = {}
    for actor in dossier.actors:
        for name in {actor.name, actor.id, *(spelling.text for spelling in actor.spellings)}:
            known.setdefault(name.casefold(), []).append(actor)
    return known


def _threads(dossier: Dossier) -> dict[str, list[Thread]]:
    known: dict[str, list[Thread]] = {}
    for thread in dossier.threads:
        for name in {thread.id, thread.label}:
            known.setdefault(name.casefold(), []).append(thread)
    return known


def _day(since: str) -> str:
    if not DAY.fullmatch(since):
        raise UnknownPartError(f"{since!r} is not a day: write YYYY-MM-DD.")
    return since
