"""Organisations: acronyms, legal forms, shortened names."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.model import ActorKind

from .aliases import aliases, general_words
from .groups import Form, Groups
from .naming import Naming, by_article
from .spelling import skeleton
from .written import folded, organisation_words

SMALL = frozenset(
    {
        "of",
        "for",
        "and",
        "the",
        "in",
        "on",
        "to",
        "&",
        "de",
        "du",
        "des",
        "la",
        "le",
        "der",
        "und",
        "fur",
        "a",
        "an",
        "at",
    }
)
GENERAL = general_words()
"""Words that many organisations share."""
Words = tuple[str, ...]


def form_of(naming: Naming) -> Form:
    """The form of an organisation's name: the folder's where the alias table knows it, else its article's."""
    shown = aliases().get((ActorKind.ORG, folded(naming.name)))
    return ("org", organisation_words(shown)) if shown else ("org", organisation_words(naming.name), naming.article)


def join_organisations(namings: Sequence[Naming], groups: Groups) -> None:
    """Join all forms of organisations: longer names first, then what shortens them, then the rest by their words."""
    left: list[Naming] = []
    longer: dict[Words, dict[Form, str]] = defaultdict(dict)
    for inside in by_article(namings).values():
        left.extend(_join_in_article(inside, groups, longer))
    _join_spellings(left, groups)
    _join_in_folder(left, longer, groups)


def _join_in_article(namings: Sequence[Naming], groups: Groups, longer: dict[Words, dict[Form, str]]) -> list[Naming]:
    """Join shortened names to the longer ones of their article; the other names are returned."""
    found = list(_shortened(namings))
    for short, long, reason in found:
        groups.join(form_of(long), form_of(short), (long.name, short.name), reason)
        longer[organisation_words(short.name)][form_of(long)] = long.name
    shortened = {short for short, _, _ in found}
    return [naming for naming in namings if naming not in shortened]


def _join_in_folder(namings: Sequence[Naming], longer: dict[Words, dict[Form, str]], groups: Groups) -> None:
    """Join a name to the only longer one that it shortens anywhere in the folder."""
    for naming in namings:
        key = organisation_words(naming.name)
        known = longer.get(key, {})
        roots = {groups.root(form): name for form, name in known.items()}
        if len(roots) == 1 and not _general(key):
            root, name = next(iter(roots.items()))
            groups.join(root, form_of(naming), (name, naming.name), "the only name of the folder that it shortens")


def _general(words_: Words) -> bool:
    """Whether a name is only a word that many organisations bear ("council", "national bank")."""
    return all(word in GENERAL or word in SMALL for word in words_)


def _join_spellings(namings: Sequence[Naming], groups: Groups) -> None:
    """Names that are equal, or differ in hyphens, spaces, plural or transliteration only."""
    seen: dict[str, Naming] = {}
    for naming in namings:
        key = "".join(_singular(skeleton(part)) for part in organisation_words(naming.name))
        if len(key) < 6:
            key = "".join(organisation_words(naming.name))
        first = seen.setdefault(re.sub(r"s$", "", key) if len(key) > 5 else key, naming)
        groups.join(form_of(first), form_of(naming), (first.name, naming.name), "spelt alike")


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") else word


def _shortened(namings: Sequence[Naming]) -> Iterator[tuple[Naming, Naming, str]]:
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
        elif not acronym(naming.name) and (ActorKind.ORG, folded(naming.name)) not in aliases():
            longer = [n for n, other in parts.items() if len(other) > len(found) and _shortens(found, other)]
            if len(longer) == 1:
                yield naming, longer[0], _side(found, parts[longer[0]])


def _side(short: Words, long: Words) -> str:
    return (
        "the beginning of a name in the same article"
        if long[: len(short)] == short
        else "the end of a name in the same article"
    )


def acronym(name: str) -> str:
    """The letters of a name that is an acronym, lower case; empty where it is none."""
    plain = name.replace(".", "")
    return plain.lower() if re.fullmatch(r"[A-Z][A-Za-z]?[A-Z]{1,6}", plain) else ""


def _initials(parts: Words) -> set[str]:
    if len(parts) < 2:
        return set()
    return {"".join(part[0] for part in parts), "".join(part[0] for part in parts if part not in SMALL)}


def _shortens(short: Words, long: Words) -> bool:
    """Whether a name is the beginning or the end of a longer one."""
    if long[: len(short)] == short:
        return not _general(short)
    return long[-len(short) :] == short and long[-len(short) - 1] not in SMALL
