"""An article of plain text, as the reader would hand it on, for tests of what comes after reading."""

from generator.model import Article, Metadata, Provenance, Stated, content_hash
from generator.read.plain_text import blocks_of


def plain_article(name: str, text: str, day: str = "") -> Article:
    """The article of that name and text; `day`: its date as a sidecar would state it, or none."""
    sha = content_hash(text, length=64)
    metadata = Metadata(date=Stated(day, Provenance.SIDECAR) if day else None)
    return Article(name, name, f"{name}.txt", sha, text, sha, metadata, blocks_of(name, text))
