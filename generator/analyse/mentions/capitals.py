"""Names that the model left unmarked: runs of capitalised words inside a sentence."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from generator.analyse.parsed import Parsed
from generator.model import ActorKind

from .candidates import PERSONS, Candidate
from .edges import trimmed, untitled
from .endings import ending_kind
from .found import PARTICLES, is_nationality
from .kinds import looks_like_person
from .words import known_kind, words

COURTESY = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Madame", "Mme"})
"""Titles behind which a word with a capital is a person's name, whatever the model takes it for."""


def unmarked_names(parsed: Parsed) -> Iterator[Candidate]:
    """Runs of proper nouns outside the model's entities whose words tell their kind."""
    text = parsed.article.text
    for first, last in _runs(parsed):
        start, end = trimmed(text, parsed.doc[first].idx, parsed.doc[last].idx + len(parsed.doc[last]))
        low = untitled(text, start, end)
        kind = _kind(text[low:end]) or _kind(text[start:end])
        if kind:
            yield Candidate(low if kind is ActorKind.PERSON else start, end, kind, "capitals")


def _capitals(parsed: Parsed) -> Iterator[Token]:
    """The tokens that begin with a capital."""
    for place, word in enumerate(parsed.words):
        if word[0].isupper():
            yield parsed.doc[place]


def _runs(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """First and last token of each run of unmarked capitals, a particle between two of them included."""
    free = {token.i: token for token in _capitals(parsed) if token.ent_type_ == "" and _is_capital(token)}
    last = -1
    for first in free:
        if first <= last or _hyphened(parsed, first):
            continue
        last = first
        while last + 1 in free or _is_particle(parsed, last + 1, free):
            last += 1
        yield first, last


def _is_particle(parsed: Parsed, place: int, free: dict[int, Token]) -> bool:
    return place + 1 in free and parsed.lowers[place] in PARTICLES and parsed.doc[place].ent_type_ == ""


def _hyphened(parsed: Parsed, place: int) -> bool:
    return place > 0 and parsed.words[place - 1] in ("-", "/") and not parsed.doc[place - 1].whitespace_


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
    return ending_kind(name)


def listed_names(parsed: Parsed) -> Iterator[Candidate]:
    """Single unmarked names in a list of persons ("the leaders, Poole, Marsh and Reed"), and unmarked acronyms."""
    for token in _capitals(parsed):
        if 0 < token.i < len(parsed.words) - 1 and not token.ent_type_:
            found = _listed(token)
            if found:
                yield Candidate(token.idx, token.idx + len(token), *found)


def _listed(token: Token) -> tuple[ActorKind, str, float] | None:
    """Kind, rule and weight of an unmarked word with a capital that is a name by itself; None where it is none."""
    if known_acronym(token):
        return ActorKind(known_kind(token.text)), "known", 1.0
    if not _is_capital(token) or token.lower_ in words("not_actors"):
        return None
    before, after = token.nbor(-1), token.nbor(1)
    if before.text.rstrip(".") in COURTESY and token.text.istitle():
        return ActorKind.PERSON, "courtesy", 1.0
    if known_kind(token.text) and not _is_capital(after) and not (before.ent_type_ and before.whitespace_):
        return ActorKind(known_kind(token.text)), "known", 1.0
    if before.lower_ == "in" and after.pos_ not in ("PROPN", "NOUN", "ADJ") and token.text.istitle():
        return ActorKind.PLACE, "after in", 0.5
    if token.text.isupper() and 3 <= len(token) <= 6 and token.text.isalpha() and not _shouted(token):
        return ActorKind.ORG, "acronym", 0.5
    more = token.i + 2 < len(token.doc)
    if before.is_punct and after.text == "," and more and token.nbor(2).ent_type_ in PERSONS:
        return ActorKind.PERSON, "list", 0.5
    return None


def known_acronym(token: Token) -> bool:
    """Whether a word in capitals is an organisation that everybody knows, whatever the model takes it for ("WHO")."""
    unmarked = token.text.isupper() and len(token) > 2 and not token.ent_type_
    return unmarked and known_kind(token.text) == "ORG" and not _shouted(token)


def _shouted(token: Token) -> bool:
    """Whether a neighbour is in capitals too, so that capitals mean nothing."""
    return any(other.text.isupper() and len(other) > 3 and other.is_alpha for other in (token.nbor(-1), token.nbor(1)))
