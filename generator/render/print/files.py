"""The data of every printed document, as JSON by path."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from generator.model import Actor, ActorKind, Article, AttributedQuote, Dossier
from generator.render.days import between, in_words

from .briefing import briefing, home_points
from .drawings import drawings
from .everything import extracts_of, volume, volumes
from .places import places
from .selection import showable
from .summary import summary
from .words import printable

T = TypeVar("T")
NO_TEMPLATES: Mapping[str, str] = MappingProxyType({})


def print_data(dossier: Dossier, templates: Mapping[str, str] = NO_TEMPLATES) -> dict[str, bytes]:
    """`print/dossier.json` (further volumes `print/dossier-2.json` …), `print/briefing.json`, `print/articles/ID.json`.

    `templates` maps names to template texts; with those of the pictures in it, the dossier has pictures.
    """
    shown = showable(dossier)
    head = _head(shown)
    data = {"print/briefing.json": head | briefing(shown)}
    parts = volumes(shown)
    extracts = extracts_of(shown)
    for number, articles in enumerate(parts, 1):
        name = "print/dossier.json" if number == 1 else f"print/dossier-{number}.json"
        data[name] = head | volume(shown, articles, number, len(parts), extracts)
    first = data["print/dossier.json"]
    first["front"] |= {
        "key_points": home_points(shown, places(shown, _labels(first))),
        "pictures": drawings(shown, templates),
    }
    return {name: _json(value) for name, value in (*data.items(), *_summaries(shown, head))}


def _labels(printed: dict[str, Any]) -> set[str]:
    return {s["label"] for a in printed["articles"] for p in a["paragraphs"] for s in p["sentences"]}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")


def _head(dossier: Dossier) -> dict[str, Any]:
    """What stands on every title page, and the paper."""
    settings = dossier.settings
    days = sorted(article.date for article in dossier.articles if article.date)
    outlets = {article.outlet for article in dossier.articles if article.outlet}
    return {
        "title": printable(settings.title),
        "description": printable(settings.description),
        "site": settings.site_url if settings.site_url.startswith(("http://", "https://")) else "",
        "paper": settings.paper if settings.paper in {"a4", "us-letter"} else "a4",
        "days": between(days[0], days[-1]) if days else "",
        "stand": in_words(days[-1]) if days else "",
        "newest": days[-1] if days else "",
        "counts": {
            "articles": len(dossier.articles),
            "outlets": len(outlets),
            "unknown": sum(not article.outlet for article in dossier.articles),
            "threads": len(dossier.threads),
            "quotes": len(dossier.quotes),
        },
        "undated": len(dossier.articles) - len(days),
    }


def _summaries(dossier: Dossier, head: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    place = places(dossier)
    actors, quotes = _actors_by_article(dossier), _quotes_by_article(dossier)
    for article in dossier.articles:
        parts = summary(dossier, place, article, actors[article.id], quotes[article.id])
        yield f"print/articles/{article.id}.json", _own_head(head, article) | {"article": parts}


def _own_head(head: dict[str, Any], article: Article) -> dict[str, Any]:
    """The head of a summary says nothing of the other articles, so that one more changes no summary but its own."""
    shared = {key: head[key] for key in ("title", "description", "site", "paper")}
    return shared | {"stand": in_words(article.date), "newest": article.date}


def _actors_by_article(dossier: Dossier) -> dict[str, list[Actor]]:
    """Actors of each article, best first, with its own roles and spellings."""
    by_article: dict[str, list[Actor]] = defaultdict(list)
    for actor in dossier.actors:
        if actor.kind is ActorKind.PLACE:
            continue
        roles = _grouped(actor.roles, lambda role: role.span.article_id)
        spellings = _grouped(actor.spellings, lambda spelling: spelling.article_id)
        for article_id in actor.article_ids:
            own = replace(actor, roles=tuple(roles[article_id]), spellings=tuple(spellings[article_id]))
            by_article[article_id].append(own)
    return by_article


def _grouped(things: Iterable[T], article_of: Callable[[T], str]) -> dict[str, list[T]]:
    by_article: dict[str, list[T]] = defaultdict(list)
    for thing in things:
        by_article[article_of(thing)].append(thing)
    return by_article


def _quotes_by_article(dossier: Dossier) -> dict[str, list[AttributedQuote]]:
    by_article: dict[str, list[AttributedQuote]] = defaultdict(list)
    for said in dossier.quotes:
        by_article[said.article_id].append(said)
    return by_article
