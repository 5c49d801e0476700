"""Names as the language model marks them, cut to their edges."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.analyse.parsed import Parsed
from generator.model import ActorKind

from .candidates import KINDS, Candidate
from .edges import trimmed, uncaptioned, untitled
from .endings import ending_kind
from .words import gender_of_given, honorifics, known_kind, nationalities, words

PARTICLES = words("titles", "particles")
"""Lower-case words that may stand inside a person's name."""

COURTEOUS = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mme)\.? (?=[A-Z]\w+(?: [A-Z]\w+)?$)")
"""A title inside what the model marks: a person's name follows, whatever the whole is called ("Later Ms Marsh")."""
MOST_WORDS = 10
"""Words that a name has at most."""
LINK = re.compile(r"\s\((?=[A-Z][A-Za-z]?[A-Z]{1,6}\b)")
LONG_LINK = re.compile(LINK.pattern + r"| of the (?=[A-Z])")
NOT_IN_NAMES = re.compile(r"[<>{}|;=\\]")
"""Signs of markup and code."""


def marked_names(parsed: Parsed) -> list[Candidate]:
    """Every entity of the model that may be an actor, trimmed; several where it ran two names together."""
    found: list[Candidate] = []
    for ent in parsed.doc.ents:
        known = known_kind(ent.text) if ent.label_ not in KINDS else ""
        if ent.label_ in KINDS or ent.label_ == "NORP" or known:
            start, end, kind = _widened(ent, ActorKind(known) if known else KINDS.get(ent.label_))
            courteous = COURTEOUS.search(parsed.article.text[start:end])
            if courteous:
                start, kind = start + courteous.end(), ActorKind.PERSON
            marked = parsed.article.text[start:end]
            kind = ActorKind.PERSON if kind is not ActorKind.PERSON and is_titled_person(marked) else kind
            pieces = pieces_of(marked, kind is ActorKind.PERSON)
            found.extend(Candidate(start + low, start + high, kind) for low, high in pieces)
    return found


def _widened(ent: Tokens, kind: ActorKind | None) -> tuple[int, int, ActorKind | None]:
    """The entity with the capitalised names right before it that the model left out ("Valeria [London]")."""
    first = ent.start
    while first > 0 and _belongs(ent.doc[first - 1], ent.doc[first]):
        first -= 1
    given = first < ent.start and bool(gender_of_given(ent.doc[first].text))
    if given and kind is ActorKind.PLACE:
        kind = ActorKind.PERSON
    return ent.doc[first].idx, ent.end_char, kind


def _belongs(token: Token, following: Token) -> bool:
    if not token.text[0].isupper():
        return False
    plain = token.lower_.rstrip(".")
    apart = token.dep_ == "compound" and token.head == following and bool(gender_of_given(token.text))
    outside = (token.ent_type_ == "" or apart) and token.pos_ == "PROPN"
    joined = token.whitespace_ == " " and token.i + 1 == following.i
    closed = plain in honorifics() or plain in words("offices", "nouns") or plain in words("not_actors")
    return outside and joined and not closed and not is_nationality(token.text)


@lru_cache(maxsize=100_000)
def pieces_of(marked: str, person: bool) -> tuple[tuple[int, int], ...]:
    """The names inside the marked words, as offsets into them: without captions, articles and a person's titles."""
    found = []
    for line in re.finditer(r"[^\n\r]+", marked):
        for part in (_parts if person else _bodies)(marked, *line.span()):
            first, last = trimmed(marked, *uncaptioned(marked, *trimmed(marked, *part)))
            low = untitled(marked, first, last) if person else first
            if low < last and not NOT_IN_NAMES.search(marked, low, last):
                found.append((low, last))
    return tuple(found)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a person's name between words that no name contains ("Donald Trump e Vladimir Putin")."""
    low = start
    pieces = list(re.finditer(r"\S+", text[start:end]))
    for number, word in enumerate(pieces):
        plain = word.group()
        inside = 0 < number < len(pieces) - 1
        if plain.islower() and not (inside and plain in PARTICLES) and not plain.startswith(("al-", "el-")):
            yield low, start + word.start()
            low = start + word.end()
    yield low, end


@lru_cache(maxsize=100_000)
def is_titled_person(marked: str) -> bool:
    """Whether an office and then a full name stand there, whatever the model takes it for ("Actress Mary Poole")."""
    low = untitled(marked, 0, len(marked))
    rest = marked[low:].split()
    return bool(low) and len(rest) in (2, 3) and bool(gender_of_given(rest[0])) and not ending_kind(marked)


def _bodies(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A name and its acronym in brackets; where it is too long for one name, each of those that "of the" links."""
    low = start
    links = LONG_LINK if text.count(" ", start, end) >= MOST_WORDS else LINK
    for link in links.finditer(text, start, end):
        yield low, link.start()
        low = link.end()
    yield low, end


def is_nationality(name: str) -> bool:
    """Whether the words say of which country somebody or something is ("Russian", "South Koreans")."""
    return name.lower() in nationalities()
