"""An edition, taken from a Dossier or from a `dossier.json`."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model import Dossier
from generator.render.data.json_file import FORMAT, document_of
from generator.render.register import Register

from .edition import Dated, Differing, Edition, Named, Said, Source, Titled, Told


def edition_of(dossier: Dossier) -> Edition:
    """The edition of a dossier."""
    return _edition(document_of(Register(dossier)))


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
        tuple(_dates(document)),
        {done["target"]: done["why"] for done in document["corrections"]},
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
        article["shown"],
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
    roles = tuple(Titled(r["article"], r["text"] or "", _key(r), _page(r)) for r in actor["roles"])
    spellings = frozenset({actor["name"], *(spelling["text"] for spelling in actor["spellings"])})
    return Named(actor["id"], actor["name"], spellings, tuple(actor["articles"]), actor["page"] or "", roles)


def _dates(document: Mapping[str, Any]) -> Iterator[Dated]:
    for article in document["articles"]:
        sentences = _source(article).sentences
        for found in article["dates"]:
            number = found["sentence"] or 0
            around = sentences[number - 1] if 0 < number <= len(sentences) else str(number)
            yield Dated(article["id"], found["text"] or "", around, found["value"], _key(found), _page(found))


def _key(span: Mapping[str, Any]) -> str:
    return f"{span['article']}:{span['start']}-{span['end']}"


def _page(span: Mapping[str, Any]) -> str:
    return f"articles/{span['article']}/" + (f"#s{span['sentence']}" if span["sentence"] else "#text")
