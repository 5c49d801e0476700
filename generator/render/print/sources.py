"""The list of sources: outlet, date, address and the first digits of the hash of each."""

from collections.abc import Iterable
from typing import Any

from generator.model import Article, Dossier
from generator.render.days import in_words
from generator.render.escape import safe_link
from generator.render.mended import mended_whole, remark

from .places import site_address
from .words import breakable, language, printable

HASH_PREFIX = 12
"""Hex digits of a SHA-256 that are printed: enough to tell any two files of a folder apart, short enough to compare."""


def source(dossier: Dossier, article: Article) -> dict[str, Any]:
    """One source as its line in the list and the head of its article need it."""
    metadata = article.metadata
    lang, region = language(article)
    address = safe_link(metadata.url.value) if metadata.url else ""
    return {
        "code": article.code,
        "id": article.id,
        "source": article.source,
        "title": breakable(article.title),
        "lang": lang,
        "region": region,
        "outlet": printable(article.outlet),
        "author": printable(metadata.author.value) if metadata.author else "",
        "date": in_words(article.date),
        "accessed": in_words(metadata.accessed.value[:10]) if metadata.accessed else "",
        "translated": printable(metadata.translated.value) if metadata.translated else "",
        "address": address,
        "address_shown": breakable(address),
        "page": site_address(dossier, article),
        "hash": article.source_sha256[:HASH_PREFIX],
        "unread": printable(article.analysable),
        "mended": [printable(remark(entry)) for entry in mended_whole(dossier, article.id)],
    }


def cited(dossier: Dossier, node: object) -> list[dict[str, Any]]:
    """The sources of all places inside `node`, in the order of the dossier."""
    codes = set(_codes(node))
    return [source(dossier, article) for article in dossier.articles if article.code in codes]


def _codes(node: object) -> Iterable[str]:
    if isinstance(node, dict):
        if "code" in node and "number" in node:
            yield str(node["code"])
        for value in node.values():
            yield from _codes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _codes(value)
