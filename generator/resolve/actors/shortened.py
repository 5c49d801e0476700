"""Which names of an article shorten a longer one: acronyms, beginnings, endings."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.analyse.mentions.words import table
from generator.model import ActorKind

from .aliases import aliases, general_words
from .naming import Naming
from .written import SMALL, bears_legal_form, folded, organisation_words

KINDS = frozenset(word.lower() for word in table("endings")["ORG"])
"""Words that say what an organisation is."""
OWN = frozenset({("house",)})
"""What ends longer names and means another body when alone ("the House" is not the White House)."""
ESTABLISHED = 2
"""Articles in which a name stands alone from which it is taken for whole."""
Words = tuple[str, ...]


def alone_in(articles: Iterable[Sequence[Naming]]) -> Counter[Words]:
    """In how many articles each name stands without a longer one that begins with it."""
    alone: Counter[Words] = Counter()
    for inside in articles:
        names = {organisation_words(naming.name) for naming in inside}
        begun = {name[:end] for name in names for end in range(1, len(name))}
        alone.update(names - begun)
    return alone


def shortened_in(namings: Sequence[Naming], alone: Counter[Words]) -> Iterator[tuple[Naming, Naming, str]]:
    """Pairs (short, long) of one article that are one organisation."""
    parts = {naming: organisation_words(naming.name) for naming in namings}
    initials: dict[str, list[Naming]] = defaultdict(list)
    for naming, found in parts.items():
        for letters in _initials(found):
            initials[letters].append(naming)
    for naming, found in parts.items():
        long = initials.get(acronym(naming.name), [])
        if len(long) == 1:
            yield naming, long[0], "the initials of a name in the same article"
        elif not acronym(naming.name) and not _is_whole(naming.name):
            longer = [n for n, other in parts.items() if len(other) > len(found) and _shortens(found, other, alone)]
            if len(longer) == 1:
                yield naming, longer[0], _side(found, parts[longer[0]])


def _is_whole(name: str) -> bool:
    """Whether nothing is left out of a name: the alias table knows it, or it carries its own legal form."""
    return (ActorKind.ORG, folded(name)) in aliases() or bears_legal_form(name)


def _side(short: Words, long: Words) -> str:
    side = "beginning" if long[: len(short)] == short else "end"
    return f"the {side} of a name in the same article"


def acronym(name: str) -> str:
    """The letters of a name that is an acronym, lower case; empty where it is none."""
    plain = name.replace(".", "")
    return plain.lower() if re.fullmatch(r"[A-Z][A-Za-z]?[A-Z]{1,6}", plain) else ""


def _initials(parts: Words) -> set[str]:
    if len(parts) < 2:
        return set()
    return {"".join(part[0] for part in parts), "".join(part[0] for part in parts if part not in SMALL)}


def _shortens(short: Words, long: Words, alone: Counter[Words]) -> bool:
    """Whether a name is the beginning or the end of a longer one.

    A name that stands alone in more articles than the longer one is whole: what follows it is a product or a branch
    ("Corvane", "Corvane Maps"), unless it says what the organisation is ("Corvane Motor Company").
    """
    if long[: len(short)] == short:
        whole = alone[short] >= ESTABLISHED and alone[short] > alone[long]
        return not is_general(short) and (not whole or all(map(_is_kind, long[len(short) :])))
    return long[-len(short) :] == short and long[-len(short) - 1] not in SMALL and short not in OWN


def _is_kind(word: str) -> bool:
    """Whether a word tells what an organisation is, or is the number of a club."""
    return word in KINDS or word in SMALL or word.isdigit()


def is_general(words_: Words) -> bool:
    """Whether a name is only a word that many organisations bear ("council", "national bank")."""
    return all(word in general_words() or word in SMALL for word in words_)
