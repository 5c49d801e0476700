"""One kind for each name of the article, by vote."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from generator.model import ActorKind

from .candidates import Candidate
from .edges import MARKS
from .endings import ending_kind
from .found import PARTICLES
from .words import gender_of_given, honorifics, known_kind, words

ORDER = (ActorKind.PERSON, ActorKind.ORG, ActorKind.PLACE)
"""What a name is taken for where the votes are equal: the first of these."""
TITLED = 2.0
"""Votes of a title before the name."""
GIVEN = 1.5
"""Votes of a given name at the beginning ("Mary Poole")."""
SURNAME = 3.0
"""Votes of a full person's name in the article that begins with the name."""
SURE = 1000.0
"""Votes of a full person's name in the article that ends in the name: more than the model ever casts."""
LONGEST_TITLE = 30
"""Characters in which the word before a name is looked for."""
LOCATIVES = frozenset({"in", "at", "to", "from", "near", "outside", "across", "around", "into"})


@lru_cache(maxsize=200_000)
def key_of(name: str) -> str:
    """What spellings of one name in an article share: case, full stops and white space are dropped."""
    return " ".join(name.replace(".", "").replace("’", "'").casefold().split())


def kinds_of(text: str, candidates: Sequence[Candidate]) -> dict[str, ActorKind]:
    """The kind of each name, by its key; names that nobody gave a kind are left out."""
    votes: dict[str, dict[ActorKind, float]] = defaultdict(lambda: defaultdict(float))
    for candidate in candidates:
        name = text[candidate.start : candidate.end]
        for kind, weight in _votes(text, name, candidate):
            votes[key_of(name)][kind] += weight
    _add_surnames(votes)
    people = _people_called_like_places(text, votes)
    return {
        key: ActorKind.PERSON if key in people else _winner(key, counted) for key, counted in votes.items() if counted
    }


def _people_called_like_places(text: str, votes: Mapping[str, dict[ActorKind, float]]) -> set[str]:
    """Known names that are a person's in this article ("Valerie London ... London said")."""
    full = {key.split()[-1] for key in votes if " " in key and _winner(key, votes[key]) is ActorKind.PERSON}
    return {key for key in full & set(votes) if known_kind(key) and not _mostly_located(text, key)}


def _mostly_located(text: str, key: str) -> bool:
    uses = re.findall(rf"(\w+)?\W+{re.escape(key)}\b", text, re.IGNORECASE)
    bare = [word.lower() for word in uses if not word[:1].isupper()]
    return bool(bare) and sum(word in LOCATIVES for word in bare) * 3 >= len(bare)


def _votes(text: str, name: str, candidate: Candidate) -> Iterable[tuple[ActorKind, float]]:
    if candidate.kind:
        yield candidate.kind, candidate.weight
    if titled(text, candidate.start) and candidate.kind is not ActorKind.PLACE:
        yield ActorKind.PERSON, TITLED
    yield from _worded(name)


@lru_cache(maxsize=100_000)
def _worded(name: str) -> tuple[tuple[ActorKind, float], ...]:
    """The votes of the words of a name."""
    person = [(ActorKind.PERSON, GIVEN)] if looks_like_person(name) else []
    ending = ending_kind(name) if " " in name else None
    return (*person, (ending, TITLED)) if ending else tuple(person)


@lru_cache(maxsize=100_000)
def looks_like_person(name: str) -> bool:
    """Whether a name of two to four words begins with a given name and ends in no word of an organisation or place."""
    parts = name.split()
    if not 2 <= len(parts) <= 4 or not all(part[0].isupper() or part in PARTICLES for part in parts):
        return False
    closed = ending_kind(name) or known_kind(name) or known_kind(parts[-1])
    return bool(gender_of_given(parts[0].strip("."))) and not closed


def word_before(text: str, start: int) -> str:
    """The word that one space parts from `start`, without a full stop; empty at the start of a text or line."""
    before = text[max(0, start - LONGEST_TITLE) : start]
    if not before or before[-1] not in " \u00a0":
        return ""
    return before[:-1].removesuffix(".").rpartition(" ")[2].rpartition("\n")[2].lstrip(MARKS)


def titled(text: str, start: int) -> bool:
    """Whether a title of courtesy or an office stands right before a name."""
    word = word_before(text, start)
    plain = word.lower()
    return (plain in honorifics() and word[0].isupper()) or (plain in words("offices", "nouns") and plain != "major")


def _add_surnames(votes: dict[str, dict[ActorKind, float]]) -> None:
    """A bare surname is what the full name is: "Trump" a person, however often the model says otherwise."""
    for key in list(votes):
        if " " in key and _winner(key, votes[key]) is ActorKind.PERSON:
            for part, weight in ((key.split()[-1], SURE), (key.split()[0], SURNAME)):
                if part in votes and not known_kind(part):
                    votes[part][ActorKind.PERSON] += weight


def _winner(key: str, votes: dict[ActorKind, float]) -> ActorKind:
    known = known_kind(key)
    if known:
        return ActorKind(known)
    return max(ORDER, key=lambda kind: votes.get(kind, 0.0))  # of equals the first
