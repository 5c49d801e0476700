"""The sources folder to a Reading."""

import hashlib
from pathlib import Path

import yaml

from generator.model import Article, Metadata, Provenance, Reading, Settings, Stated, stable_id

from .plain_text import blocks_of


def read_folder(folder: Path, settings: Settings) -> Reading:
    """Every source of the folder, read and frozen; what was skipped stands in `problems`."""
    sidecar = folder / "articles.yml"
    stated = yaml.safe_load(sidecar.read_text("utf-8")) if sidecar.exists() else {}
    articles = []
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        text = data.decode("utf-8", "replace")
        given = stated.get(path.name) or {}
        title = Stated(str(given["title"]), Provenance.SIDECAR) if given.get("title") else None
        date = Stated(str(given["date"]), Provenance.SIDECAR) if given.get("date") else None
        article_id = stable_id(title.value if title else path.stem, text)
        articles.append(
            Article(
                id=article_id,
                code=path.stem.split("_")[0],
                source=path.name,
                source_sha256=hashlib.sha256(data).hexdigest(),
                text=text,
                sha256=hashlib.sha256(text.encode()).hexdigest(),
                metadata=Metadata(title=title, date=date),
                blocks=blocks_of(article_id, text),
            )
        )
    return Reading(tuple(sorted(articles, key=lambda a: (a.date or "9999", a.code, a.id))))
