"""Findings of earlier builds, as `publish` kept them."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator.model import Article, Findings, Span


def cache_path(folder: Path, key: str) -> Path:
    """Where findings with this key are kept."""
    return folder / key[:2] / f"{key}.json"


def cached_findings(folder: Path, key: str, article: Article) -> Findings | None:
    """The findings kept under `key`; None where there are none, or where they are damaged or not of this text."""
    try:
        found = msgspec.json.decode(cache_path(folder, key).read_bytes(), type=Findings)
    except (OSError, ValueError):
        return None
    whole = found.article_id == article.id and found.text_sha256 == article.sha256
    fits = whole and all(s.article_id == article.id and s.end <= len(article.text) for s in _spans(found))
    return found if fits else None


def _spans(found: Findings) -> Iterator[Span]:
    yield from (sentence.span for sentence in found.sentences)
    yield from (mention.span for mention in found.mentions)
    yield from (reference.span for reference in found.references)
    yield from (role.span for role in found.roles)
    yield from (piece for quote in found.quotes for piece in quote.pieces)
    yield from (date.span for date in found.dates)
    yield from (point.span for point in found.key_points)
