"""schema.org in JSON-LD, in which no character can end a script element."""

import json
from typing import Any

from generator.model import Article, AttributedQuote

from .escape import plain, safe_link
from .press import Press

QUOTES = 40


def article_json(press: Press, article: Article) -> str:
    """A NewsArticle with its quotations as JSON-LD text; `<`, `>` and `&` are written as `\\u003c` and so on."""
    known = article.metadata
    record: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": plain(article.title)[:110],
        "inLanguage": press.language(article),
        "identifier": f"sha256:{article.sha256}",
    }
    if article.date:
        record["datePublished"] = article.date
    if article.outlet:
        record["publisher"] = {"@type": "Organization", "name": plain(article.outlet)}
    if known.author:
        record["author"] = {"@type": "Person", "name": plain(known.author.value)}
    if known.url and safe_link(known.url.value):
        record["url"] = safe_link(known.url.value)
    if press.register.level(article) != "none":
        quotes = press.register.quotes_in.get(article.id, [])[:QUOTES]
        record["hasPart"] = [_quotation(press, article, quote) for quote in quotes]
    return _text(record)


def home_json(press: Press, description: str) -> str:
    """The dossier as a CollectionPage, with the days that its articles cover."""
    dates = press.register.dates
    record = {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": plain(press.dossier.settings.title),
        "description": plain(description),
        "temporalCoverage": f"{dates[0]}/{dates[-1]}" if dates else "",
    }
    return _text(record)


def _text(record: dict[str, Any]) -> str:
    return script_safe(json.dumps({key: value for key, value in record.items() if value}, ensure_ascii=True))


def script_safe(text: str) -> str:
    """JSON whose strings hold no `<`, `>` or `&`, so that no HTML parser sees markup in it."""
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _quotation(press: Press, article: Article, said: AttributedQuote) -> dict[str, Any]:
    record: dict[str, Any] = {
        "@type": "Quotation",
        "text": " ".join(plain(press.dossier.words(piece)) for piece in said.quote.pieces),
        "isPartOf": {"@type": "NewsArticle", "identifier": f"sha256:{article.sha256}"},
    }
    # schema.org lets only a person or an organisation create: a place that speaks is its government.
    speaker = press.dossier.actor.get(said.speaker_id or "")
    if speaker:
        kind = {"PERSON": "Person", "ORG": "Organization", "PLACE": "Organization"}[speaker.kind.value]
        record["creator"] = {"@type": kind, "name": plain(speaker.name)}
    return record
