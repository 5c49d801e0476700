"""What `read` makes of a source: its frozen text, its metadata with provenance, its blocks."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span, SpanError


class Provenance(StrEnum):
    """Who says so; listed in order of precedence."""

    CORRECTION = "correction"
    FRONT_MATTER = "front matter"
    SIDECAR = "sidecar"
    EXTRACTED = "extracted"


@dataclass(frozen=True, slots=True)
class Stated:
    """One value of metadata and where it was stated."""

    value: str
    """The value, canonical (dates as ISO 8601)."""
    provenance: Provenance
    """Which source of metadata won."""
    editorial: bool = False
    """Whether an editor wrote it (a title that the article does not print)."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The canonical keys of an article; None means that nobody stated it."""

    title: Stated | None = None
    """Headline, or an editor's title."""
    publisher: Stated | None = None
    """The outlet."""
    author: Stated | None = None
    """Byline."""
    date: Stated | None = None
    """Day of publication, ISO 8601 (a time may follow)."""
    modified: Stated | None = None
    """Day of the last change, ISO 8601."""
    accessed: Stated | None = None
    """Day on which the curator fetched it, ISO 8601."""
    url: Stated | None = None
    """Address of the original; http or https only."""
    language: Stated | None = None
    """BCP 47 tag of the text."""
    translated: Stated | None = None
    """How it was translated, e.g. "machine, from Russian, Yandex Translate"."""
    origin: Stated | None = None
    """The agency or outlet that it relays."""
    licence: Stated | None = None
    """Licence of the text."""
    publish: Stated | None = None
    """`full`, `excerpts` or `none`: how much of the text may be shown."""
    extra: tuple[tuple[str, str], ...] = ()
    """Keys that we do not know, kept as printed, sorted by key."""


class BlockKind(StrEnum):
    """What a paragraph of the text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    OUTLET_KEY_POINT = "outlet key point"
    """A line of the outlet's own summary: shown as the outlet's, never as ours."""
    FURNITURE = "furniture"
    """Text of the page and not of the article ("Share"): left out of the findings, listed on the page."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item of the text."""

    span: Span
    """Its text without the line ends around it."""
    kind: BlockKind
    """What it is."""
    reason: str = ""
    """For furniture: the rule that recognised it, in words."""
    doubtful: bool = False
    """Furniture that may be text, for review."""


class Severity(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    """The source was left out."""
    WARNING = "warning"
    """The source is in, but something was cut, repaired or ignored."""
    NOTE = "note"
    """Worth knowing."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong with a source or a setting, in the words of a good linter."""

    source: str
    """Path as the user knows it, e.g. `seeds/articles.yml`."""
    line: int
    """1-based line, or 0 where no line is to blame."""
    code: str
    """Stable short name of the check, e.g. `yaml-alias`."""
    what: str
    """What is wrong and why it matters, one sentence."""
    remedy: str = ""
    """How to mend it, one sentence."""
    severity: Severity = Severity.WARNING
    """How bad it is."""

    def __str__(self) -> str:
        place = f"{self.source}:{self.line}" if self.line else self.source
        return f"{place}: {self.what}" + (f" {self.remedy}" if self.remedy else "")


@dataclass(frozen=True, slots=True)
class Article:
    """One source, read and frozen: every span of the project refers to `text` and never moves."""

    id: str
    """Slug of the title (or file name) and a hash of content; the name of its page."""
    code: str
    """Short code for print and citations, e.g. `003`; unique in the folder."""
    source: str
    """Path inside the sources folder, with `/`."""
    source_sha256: str
    """SHA-256 of the bytes of the file."""
    text: str
    """The frozen text."""
    sha256: str
    """SHA-256 of the text in UTF-8."""
    metadata: Metadata
    """What is known about it."""
    blocks: tuple[Block, ...]
    """All of the text but white space and the markers of headings and lists ("- "), in order, without overlap."""
    problems: tuple[Problem, ...] = ()
    """What was cut, repaired or ignored in it."""
    analysable: str = ""
    """Empty, or why nothing is extracted from it ("in Russian; no language model is set for ru")."""
    published_whole: bool = True
    """False where the whole text must not stand on a page (`publish: excerpts` or `none`)."""

    def span(self, start: int, end: int) -> Span:
        """A span of this article.  Raises SpanError when it is empty or leaves the text."""
        if end > len(self.text):
            raise SpanError(f"{self.id}: {end} is past the end of the text ({len(self.text)})")
        return Span(self.id, start, end)

    def words(self, span: Span) -> str:
        """The text of a span of this article.  Raises SpanError for a span of another article or past the end."""
        if span.article_id != self.id or span.end > len(self.text):
            raise SpanError(f"{self.id}: {span.key} is not a span of this article")
        return self.text[span.start : span.end]

    @property
    def title(self) -> str:
        """The title, or the file name where there is none."""
        return self.metadata.title.value if self.metadata.title else self.source

    @property
    def outlet(self) -> str:
        """The publisher, or an empty text where the outlet is unknown."""
        return self.metadata.publisher.value if self.metadata.publisher else ""

    @property
    def date(self) -> str:
        """The day of publication as `YYYY-MM-DD`, or an empty text where it is undated."""
        return self.metadata.date.value[:10] if self.metadata.date else ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that `read` found in a folder."""

    articles: tuple[Article, ...]
    """Sorted by date, then code, then id; undated ones last."""
    problems: tuple[Problem, ...] = ()
    """What was skipped, and what is wrong with the sidecar and the settings; sorted."""
