"""Drafts to Articles: text frozen, metadata joined, ids given."""

import hashlib
from dataclasses import replace

from generator.model import Article, Metadata, Problem, Settings, content_hash, stable_id

from .draft import Draft
from .fault import Fault, UnreadableError, problem_of
from .files import SourceFile
from .language import why_not_analysed, with_language
from .passage import blocks_from
from .stated import joined


def frozen(file: SourceFile, draft: Draft, sidecar: Metadata, settings: Settings) -> Article:
    """The article of a source, its code still empty.  Raises UnreadableError where there is no text."""
    if not draft.passages:
        raise UnreadableError("no-text", "There is no text in this file.", "Remove it, or paste the text into it.")
    draft = _cut(draft, settings)
    # An archive knows the address that it fetched; the page knows its own title better than the archive.
    address = Metadata(url=file.about.url)
    metadata = joined(draft.front_matter, sidecar, address, draft.extracted, file.about)
    metadata = replace(metadata, language=with_language(metadata, draft.text))
    article_id = _id(file.stem, draft.text, metadata)
    publish = metadata.publish.value if metadata.publish else settings.publish
    return Article(
        id=article_id,
        code="",
        source=file.source,
        source_sha256=hashlib.sha256(file.data).hexdigest(),
        text=draft.text,
        sha256=hashlib.sha256(draft.text.encode("utf-8", "surrogatepass")).hexdigest(),
        metadata=metadata,
        blocks=blocks_from(article_id, draft.passages),
        problems=_problems(file.source, draft),
        analysable=why_not_analysed(metadata.language, settings),
        published_whole=publish == "full",
    )


def identity(article: Article) -> str:
    """What two identical copies share: title, publisher, address and text."""
    return content_hash(*_naming(article.metadata), article.text, length=64)


def _id(stem: str, text: str, metadata: Metadata) -> str:
    title, publisher, url = _naming(metadata)
    return stable_id(title or stem, text, title, publisher, url)


def _naming(metadata: Metadata) -> tuple[str, str, str]:
    """Title, publisher and address, by which one article is told from another with the same text."""
    stated = (metadata.title, metadata.publisher, metadata.url)
    title, publisher, url = (one.value if one else "" for one in stated)
    return title, publisher, url


def _problems(source: str, draft: Draft) -> tuple[Problem, ...]:
    return tuple(sorted(problem_of(source, fault) for fault in draft.faults))


def _cut(draft: Draft, settings: Settings) -> Draft:
    """A text past the limit ends at the last paragraph before it."""
    most = settings.limits.text_characters
    if len(draft.text) <= most:
        return draft
    kept = tuple(p for p in draft.passages if p.end <= most) or (replace(draft.passages[0], end=most),)
    end = kept[-1].end
    what = f"The text has {len(draft.text):,} characters; what stands after {end:,} was cut."
    fault = Fault(0, "text-cut", what, "Split the file, or raise `limits: text_characters` in mkdocs.yml.")
    return replace(draft, text=draft.text[:end], passages=kept, faults=(*draft.faults, fault))
