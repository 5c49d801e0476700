"""What a reader sees of a dossier at one time, made comparable: from a Dossier or from a `dossier.json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Dossier
from generator.render.data.json_file import FORMAT, document_of


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


def edition_of(dossier: Dossier) -> Edition:
    """The edition of a dossier."""
    return _edition(document_of(dossier))


def edition_from_json(data: bytes) -> Edition:
    """The edition in a `dossier.json`.  Raises ValueError where it is none, or of another version of the form."""
    document = json.loads(data)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError(f"This is no dossier.json of version {FORMAT}.")
    try:
        return _edition(document)
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"This dossier.json is damaged: {error!r}.") from None


def _edition(document: Mapping[str, Any]) -> Edition:
    names = {actor["id"]: actor["name"] for actor in document["actors"]}
    return Edition(
        tuple(_source(article) for article in document["articles"]),
        tuple(_said(quote, names) for quote in document["quotes"]),
        tuple(_told(statement) for statement in document["statements"]),
        tuple(_differing(found) for found in document["disagreements"]),
        tuple(_named(actor) for actor in document["actors"]),
        tuple(document["models"]),
    )


def _source(article: Mapping[str, Any]) -> Source:
    told = article["metadata"]
    text = article["text"] or ""
    return Source(
        article["id"],
        article["code"],
        article["source"],
        told["title"]["value"] if "title" in told else article["source"],
        told["publisher"]["value"] if "publisher" in told else "",
        told["date"]["value"][:10] if "date" in told else "",
        article["text_sha256"],
        tuple(text[s["start"] : s["end"]] for s in article["sentences"]) if text else (),
    )


def _said(quote: Mapping[str, Any], names: Mapping[str, str]) -> Said:
    words = " ".join(piece["text"] or "" for piece in quote["pieces"])
    speaker = names.get(quote["speaker"] or "", "")
    return Said(quote["id"], quote["article"], words, speaker, _page(quote["pieces"][0]))


def _told(statement: Mapping[str, Any]) -> Told:
    spans = statement["sentences"]
    sentences = tuple((span["article"], span["text"] or "") for span in spans)
    return Told(statement["id"], sentences, len(statement["origins"]), _page(spans[0]))


def _differing(found: Mapping[str, Any]) -> Differing:
    sides = tuple(
        (side["value"], tuple((span["article"], span["text"] or "") for span in side["words"]))
        for side in found["sides"]
    )
    return Differing(found["id"], found["kind"], sides)


def _named(actor: Mapping[str, Any]) -> Named:
    spellings = frozenset({actor["name"], *(spelling["text"] for spelling in actor["spellings"])})
    return Named(actor["id"], actor["name"], spellings, tuple(actor["articles"]), actor["page"] or "")


def _page(span: Mapping[str, Any]) -> str:
    return f"articles/{span['article']}/" + (f"#s{span['sentence']}" if span["sentence"] else "#text")
