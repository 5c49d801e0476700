"""A page or file from outside to a source of the folder: extracted, compared, and written."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from generator.model import BlockKind, Metadata, slug

from .draft import Draft
from .fault import UnreadableError
from .fetch import Fetched
from .files import FORMATS, ORIGINALS
from .known import Known, KnownArticles
from .language import with_language
from .readers import READERS
from .source_text import source_text
from .stated import extracted, joined
from .web_page import page_draft

MEDIA = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""Suffix by media type."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What was found in something that may be added."""

    draft: Draft
    """Its text."""
    metadata: Metadata
    """What is known about it."""
    data: bytes
    """The original bytes."""
    suffix: str
    """Suffix of the original, with dot."""

    @property
    def words(self) -> int:
        """Words of the article, furniture left out."""
        return len(self.draft.running_text.split())

    @property
    def furniture(self) -> int:
        """Paragraphs left out as furniture of the page."""
        return sum(p.kind is BlockKind.FURNITURE for p in self.draft.passages)


def candidate_from_web(fetched: Fetched, accessed: str) -> Candidate:
    """What a server gave, as a candidate; `accessed` is today, ISO 8601.  Raises UnreadableError."""
    suffix = ".pdf" if fetched.data.startswith(b"%PDF-") else MEDIA.get(fetched.media_type or "text/html", "")
    if not suffix:
        what = f"The address gives `{fetched.media_type}`, which is no article."
        raise UnreadableError("unknown-format", what, "Give the address of a page.")
    if suffix == ".html":
        draft = page_draft(fetched.data, fetched.charset, fetched.url)
    else:
        draft = READERS[FORMATS[suffix]](fetched.data)
    address = Metadata(url=extracted(fetched.url), accessed=extracted(accessed))
    return _candidate(draft, joined(draft.front_matter, draft.extracted, address), fetched.data, suffix)


def candidate_from_file(path: Path, data: bytes) -> Candidate:
    """A local file as a candidate.  Raises UnreadableError."""
    reader = FORMATS.get(path.suffix.lower())
    if reader is None:
        what = f"Files of the kind `{path.suffix}` are not read."
        raise UnreadableError("unknown-format", what, f"Known: {', '.join(FORMATS)}.")
    draft = READERS[reader](data)
    return _candidate(draft, joined(draft.front_matter, draft.extracted), data, path.suffix.lower())


def already_there(candidate: Candidate, known: KnownArticles) -> Known | None:
    """The article of the folder that this is, or nearly is."""
    url = candidate.metadata.url
    return (known.at(url.value) if url else None) or known.like(candidate.draft.running_text)


def write_source(folder: Path, candidate: Candidate) -> Path:
    """The new file in the folder, and the original beside it under `.originals`.

    Never overwrites.  Raises OSError where the folder cannot be written.
    """
    digest = hashlib.sha256(candidate.data).hexdigest()
    text = source_text(candidate.draft, candidate.metadata, digest)
    path = _free_path(folder, candidate.metadata, digest)
    (folder / ORIGINALS).mkdir(parents=True, exist_ok=True)
    (folder / ORIGINALS / f"{digest}{candidate.suffix}").write_bytes(candidate.data)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return path


def _candidate(draft: Draft, metadata: Metadata, data: bytes, suffix: str) -> Candidate:
    if not draft.running_text:
        raise UnreadableError("no-text", "There is no article in it.", "Check the address or the file.")
    return Candidate(draft, replace(metadata, language=with_language(metadata, draft.text)), data, suffix)


def _free_path(folder: Path, metadata: Metadata, digest: str) -> Path:
    day = metadata.date.value[:10] if metadata.date else "undated"
    name = slug(metadata.title.value if metadata.title else "") or digest[:8]
    for stem in (f"{day}-{name}", f"{day}-{name}-{digest[:8]}"):
        path = folder / f"{stem}.md"
        if not path.exists():
            return path
    raise FileExistsError(f"{path.name} is there already")
