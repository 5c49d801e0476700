"""Organisations: acronyms, legal forms, shortened names."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.model import ActorKind

from .aliases import aliases
from .groups import Form, Groups
from .naming import Naming, by_article
from .shortened import Words, alone_in, is_general, shortened_in
from .spelling import skeleton
from .written import SMALL, folded, organisation_words

Bracketed = tuple[Naming, Naming]
"""A name and the acronym that an article prints in brackets behind it."""


def form_of(naming: Naming) -> Form:
    """The form of an organisation's name: the folder's where the alias table knows it, else its article's."""
    shown = aliases().get((ActorKind.ORG, folded(naming.name)))
    return ("org", organisation_words(shown)) if shown else ("org", organisation_words(naming.name), naming.article)


def join_organisations(namings: Sequence[Naming], groups: Groups, bracketed: Sequence[Bracketed] = ()) -> None:
    """Join all forms of organisations: longer names first, then what shortens them, then the rest by their words."""
    left: list[Naming] = []
    longer: dict[Words, dict[Form, str]] = defaultdict(dict)
    for long, short in bracketed:
        groups.join(form_of(long), form_of(short), (long.name, short.name), "in brackets right behind the name")
        if organisation_words(short.name) != organisation_words(long.name):
            longer[organisation_words(short.name)][form_of(long)] = long.name
    articles = by_article(namings)
    alone = alone_in(articles.values())
    for inside in articles.values():
        left.extend(_join_in_article(inside, groups, longer, alone))
    _join_spellings(left, groups)
    _join_in_folder(left, longer, groups)


def _join_in_article(
    namings: Sequence[Naming], groups: Groups, longer: dict[Words, dict[Form, str]], alone: Counter[Words]
) -> list[Naming]:
    """Join shortened names to the longer ones of their article; the other names are returned."""
    found = list(shortened_in(namings, alone))
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
        if len(roots) == 1 and not is_general(key):
            root, name = next(iter(roots.items()))
            groups.join(root, form_of(naming), (name, naming.name), "the only name of the folder that it shortens")


def _join_spellings(namings: Sequence[Naming], groups: Groups) -> None:
    """Names that are equal, or differ in hyphens, spaces, plural, small words or transliteration only."""
    seen: dict[str, Naming] = {}
    for naming in namings:
        parts = [part for part in organisation_words(naming.name) if part not in SMALL]
        key = "".join(_singular(skeleton(part)) for part in parts)
        if len(key) < 6:
            key = "".join(organisation_words(naming.name))
        first = seen.setdefault(re.sub(r"s$", "", key) if len(key) > 5 else key, naming)
        groups.join(form_of(first), form_of(naming), (first.name, naming.name), "spelt alike")


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") else word
