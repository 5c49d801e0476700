"""The index of actors: the sentences that name each, for the typesetter to turn into pages."""

import unicodedata
from typing import Any

from generator.model import Actor, Article, Dossier

from .places import sentence_label
from .texts import labels
from .words import printable

NAMINGS = 200
"""Most sentences that one actor's entry refers to: with more, an index leads nowhere."""


def index(
    dossier: Dossier, articles: tuple[Article, ...], texts: dict[str, list[dict[str, Any]]]
) -> list[dict[str, Any]]:
    """Actors with a page of their own by name, each with the labels of the printed sentences that name it."""
    here = {article.id for article in articles}
    printed = {label for paragraphs in texts.values() for label in labels(paragraphs)}
    entries = [
        {"name": _filed(actor), "labels": [label for label in _namings(dossier, actor, here) if label in printed]}
        for actor in dossier.actors
        if actor.has_page
    ]
    return sorted((e for e in entries if e["labels"]), key=lambda e: _alphabetical(str(e["name"])))


def _namings(dossier: Dossier, actor: Actor, here: set[str]) -> list[str]:
    spans = [span for span in actor.mentions if span.article_id in here]
    found = (sentence_label(dossier.article[s.article_id], dossier.sentence_at(s).number) for s in spans)
    return list(dict.fromkeys(found))[:NAMINGS]


def _filed(actor: Actor) -> str:
    """Persons under the last word of the name, as an index has them."""
    name = printable(actor.name)
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}" if first and actor.kind.value == "PERSON" else name


def _alphabetical(name: str) -> tuple[str, str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return (plain.casefold(), name)
