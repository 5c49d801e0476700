"""What a reader sees of a dossier at one time, made comparable."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """An article in one edition."""

    id: str
    """Id in that edition (it changes with the text)."""
    code: str
    """Short code."""
    file: str
    """Path in the sources folder."""
    title: str
    """Headline."""
    outlet: str
    """Publisher, or empty."""
    day: str
    """Date, or empty."""
    text_sha256: str
    """Hash of the text."""
    sentences: tuple[str, ...]
    """Its sentences; none where its text must not be shown whole."""
    shown: str = "full"
    """How much of it is published: `full`, `excerpts` or `none`."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quote in one edition."""

    id: str
    """Id in that edition."""
    article: str
    """Id of its article."""
    words: str
    """All pieces, joined."""
    speaker: str
    """Name shown, or empty."""
    page: str
    """Address of its sentence."""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement or a side of a disagreement in one edition."""

    id: str
    """Id in that edition."""
    sentences: tuple[tuple[str, str], ...]
    """Article id and words."""
    origins: int
    """How many independent origins report it."""
    page: str
    """Address of its first sentence."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A disagreement in one edition."""

    id: str
    """Id in that edition."""
    kind: str
    """Number, date, …"""
    sides: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """Our value, and article id and words of each wording."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Words that mean a date in one edition."""

    article: str
    """Id of its article."""
    words: str
    """As printed."""
    sentence: str
    """The sentence around them, or its number where the text must not be shown whole."""
    value: str
    """What they mean; empty where that is not resolved."""
    place: str
    """Key of their span, by which a correction names them."""
    page: str
    """Address of the sentence."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A role of an actor in one edition."""

    article: str
    """Id of the article that prints it."""
    words: str
    """As printed."""
    place: str
    """Key of its span."""
    page: str
    """Address of the sentence."""


@dataclass(frozen=True, slots=True)
class Named:
    """An actor in one edition."""

    id: str
    """Id in that edition."""
    name: str
    """Name shown."""
    spellings: frozenset[str]
    """Every spelling."""
    articles: tuple[str, ...]
    """Ids of the articles that name it."""
    page: str
    """Its page, or empty."""
    roles: tuple[Titled, ...] = ()
    """Its roles, in order."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition."""

    sources: tuple[Source, ...]
    """In order."""
    quotes: tuple[Said, ...]
    """In order."""
    statements: tuple[Told, ...]
    """Best first."""
    disagreements: tuple[Differing, ...]
    """In order."""
    actors: tuple[Named, ...]
    """Most salient first."""
    models: tuple[str, ...]
    """Language models that made it."""
    dates: tuple[Dated, ...] = ()
    """In order."""
    corrections: Mapping[str, str] = field(default_factory=dict)
    """The reason that a person gave, by what was corrected: an id, or the key of a span."""
