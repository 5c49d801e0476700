"""An NDJSON file of articles (`{"id","text","title"?,"date"?}` a line), as the evaluation contract gives it."""

import json
from pathlib import Path

from generator.model import Article, Metadata, Provenance, Reading, Stated, content_hash

from .plain_text import blocks_of


def read_collection(path: Path) -> Reading:
    """Articles whose text and id are untouched, in the order of the file."""
    articles = []
    for line in path.read_text("utf-8").split("\n"):
        if not line.strip():
            continue
        record = json.loads(line)
        text = record["text"]
        title = Stated(record["title"], Provenance.EXTRACTED) if record.get("title") else None
        date = Stated(record["date"], Provenance.EXTRACTED) if record.get("date") else None
        articles.append(
            Article(
                id=record["id"],
                code=record["id"],
                source=record["id"],
                source_sha256=content_hash(text, length=64),
                text=text,
                sha256=content_hash(text, length=64),
                metadata=Metadata(title=title, date=date),
                blocks=blocks_of(record["id"], text, record.get("title") or ""),
            )
        )
    return Reading(tuple(articles))
