"""Names that the model left unmarked: runs of capitalised words inside a sentence."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from generator.analyse.parsed import Parsed
from generator.model import ActorKind

from .candidates import Candidate
from .edges import trimmed, untitled
from .found import PARTICLES, is_nationality
from .kinds import ORGANISATION_WORDS, PLACE_WORDS, looks_like_person
from .words import honorifics, known_kind, words

LINKS = frozenset({"of", "the", "for", "and", "&"})


def unmarked_names(parsed: Parsed) -> Iterator[Candidate]:
    """Runs of proper nouns outside the model's entities whose words tell their kind."""
    text = parsed.article.text
    for first, last in _runs(parsed.doc):
        start, end = trimmed(text, parsed.doc[first].idx, parsed.doc[last].idx + len(parsed.doc[last]))
        low = untitled(text, start, end)
        kind = _kind(text[low:end]) or _kind(text[start:end])
        if kind:
            yield Candidate(low if kind is ActorKind.PERSON else start, end, kind, "capitals")


def _runs(doc: Doc) -> Iterator[tuple[int, int]]:
    first = -1
    for token in doc:
        inside = _is_capital(token) and token.ent_type_ == ""
        if inside and first < 0:
            first = token.i
        particle = token.lower_ in PARTICLES and token.i + 1 < len(doc) and _is_capital(doc[token.i + 1])
        broken = not inside and not (particle and first >= 0 and token.ent_type_ == "")
        if first >= 0 and (broken or token.i == len(doc) - 1):
            last = token.i if inside else token.i - 1
            yield first, last
            first = -1


def _is_capital(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[0].isupper() and not is_nationality(token.text)


def _kind(name: str) -> ActorKind | None:
    """What the words of a name say it is; None where they say nothing."""
    if known_kind(name) and name.lower() not in words("not_actors"):
        return ActorKind(known_kind(name))
    if looks_like_person(name):
        return ActorKind.PERSON
    if " " not in name or re.match(r"\W|\d", name):
        return None
    if ORGANISATION_WORDS.search(name):
        return ActorKind.ORG
    return ActorKind.PLACE if PLACE_WORDS.search(name) else None


def titled_surname(token: Token) -> bool:
    """Whether a courtesy title stands before a single proper noun ("Mr Poole")."""
    return token.i > 0 and token.nbor(-1).lower_.rstrip(".") in honorifics()
