"""Names that the model left unmarked: runs of capitalised words inside a sentence."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from generator.analyse.parsed import Parsed
from generator.model import ActorKind

from .candidates import PERSONS, Candidate
from .edges import trimmed, untitled
from .found import PARTICLES, is_nationality
from .kinds import ORGANISATION_WORDS, PLACE_WORDS, looks_like_person
from .words import known_kind, words

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
        hyphened = first < 0 and token.i > 0 and token.nbor(-1).text in ("-", "/") and not token.nbor(-1).whitespace_
        inside = _is_capital(token) and token.ent_type_ == "" and not hyphened
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


def listed_names(doc: Doc) -> Iterator[Candidate]:
    """Single unmarked names in a list of persons ("the leaders, Poole, Marsh and Reed"), and unmarked acronyms."""
    for token in doc[1:-1]:
        if known_acronym(token):
            yield Candidate(token.idx, token.idx + len(token), ActorKind(known_kind(token.text)), "known")
            continue
        if not _is_capital(token) or token.ent_type_ or token.lower_ in words("not_actors"):
            continue
        before, after = token.nbor(-1), token.nbor(1)
        if known_kind(token.text) and not _is_capital(after) and not (before.ent_type_ and before.whitespace_):
            yield Candidate(token.idx, token.idx + len(token), ActorKind(known_kind(token.text)), "known")
            continue
        if before.lower_ == "in" and after.pos_ not in ("PROPN", "NOUN", "ADJ") and token.text.istitle():
            yield Candidate(token.idx, token.idx + len(token), ActorKind.PLACE, "after in", 0.5)
            continue
        if token.text.isupper() and 3 <= len(token) <= 6 and token.text.isalpha() and not _shouted(token):
            yield Candidate(token.idx, token.idx + len(token), ActorKind.ORG, "acronym", 0.5)
        elif before.is_punct and after.text == "," and token.i + 2 < len(doc) and token.nbor(2).ent_type_ in PERSONS:
            yield Candidate(token.idx, token.idx + len(token), ActorKind.PERSON, "list", 0.5)


def known_acronym(token: Token) -> bool:
    """Whether a word in capitals is an organisation that everybody knows, whatever the model takes it for ("WHO")."""
    unmarked = not token.ent_type_ and token.text.isupper() and len(token) > 2
    return unmarked and known_kind(token.text) == "ORG" and not _shouted(token)


def _shouted(token: Token) -> bool:
    """Whether a neighbour is in capitals too, so that capitals mean nothing."""
    return any(other.text.isupper() and len(other) > 3 and other.is_alpha for other in (token.nbor(-1), token.nbor(1)))
