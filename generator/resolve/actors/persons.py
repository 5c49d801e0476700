"""Persons: full names joined over the folder, bare names joined to the full name that they stand for."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from generator.analyse.mentions.words import gender_of_given, words

from .given import same_given
from .groups import Form, Groups
from .naming import Naming, by_article
from .spelling import deletions, one_slip, skeleton
from .written import folded, person_words

Words = tuple[str, ...]
GIVEN_TOO = frozenset({"Al", "Ben", "Bar", "Do"})
"""Particles that are given names when they have a capital ("Al", "Ben")."""
SLIP = "one letter apart, with the same given name"
DOMINANT = 4
"""How many times as often as the next the holder of a surname must be named to be meant by it alone."""


def form_of(naming: Naming) -> Form:
    """The form of a person's name: a full name is one in the whole folder, a bare one is its article's own."""
    parts = person_words(naming.name)
    return ("person", parts) if is_full(naming.name) else ("bare", parts, naming.article)


def is_full(name: str) -> bool:
    """Whether a name has a given name and a surname ("Mary Poole", not "Poole", "von Poole" or "Poole-Hart")."""
    if len(person_words(name)) < 2 or len(folded(name).split()) < 2:
        return False
    first = name.split(maxsplit=1)[0]
    return person_words(name)[0] not in words("titles", "particles") or first in GIVEN_TOO


def join_persons(namings: Sequence[Naming], groups: Groups) -> None:
    """Join all forms of persons."""
    full = {form_of(n): n.name for n in reversed(namings) if is_full(n.name)}
    weight: Counter[Form] = Counter()
    for naming in namings:
        weight[form_of(naming)] += naming.count
    _join_full(full, groups)
    bare = [n for n in namings if not is_full(n.name)]
    left = _join_in_article(by_article(namings), groups)
    _join_in_folder([n for n in bare if form_of(n) in left], full, weight, groups)


def _join_full(full: dict[Form, str], groups: Groups) -> None:
    for first, second, reason in sorted(_alike(list(full)), key=lambda pair: (pair[2] == SLIP, repr(pair[:2]))):
        groups.join(first, second, (full[first], full[second]), reason)


def _alike(forms: Sequence[Form]) -> Iterator[tuple[Form, Form, str]]:
    """Pairs of full names that are one person, with the reason."""
    by_surname: dict[str, list[Form]] = defaultdict(list)
    by_slip: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in forms:
        parts = _parts(form)
        by_surname[skeleton(parts[-1])].append(form)
        if len(parts[-1]) >= 4:
            for shorter in deletions(parts[-1]):
                by_slip[parts[0], shorter].append(form)
    for block in by_surname.values():
        for first, second in combinations(block, 2):
            reason = _same_person(_parts(first), _parts(second), block)
            if reason:
                yield first, second, reason
    for block in by_slip.values():
        for first, second in combinations(dict.fromkeys(block), 2):
            if one_slip(_parts(first)[-1], _parts(second)[-1]) and _middles_agree(_parts(first), _parts(second)):
                yield first, second, SLIP


def _parts(form: Form) -> Words:
    return form[1]  # type: ignore[index,no-any-return]


def _same_person(first: Words, second: Words, block: Sequence[Form]) -> str:
    """Why two full names with one surname are one person, or an empty text."""
    short, long = (first, second) if len(first) < len(second) else (second, first)
    if len(first) != len(second) and set(short) <= set(long):
        return "the same name with fewer words"
    if not _middles_agree(first, second):
        return ""
    reason = same_given(first[0], second[0])
    if reason and first[0] == second[0]:
        return "two transliterations of the surname, with the same given name"
    if reason.startswith("an initial"):
        initial = min(first[0], second[0], key=len)
        others = {_parts(form)[0] for form in block if _parts(form)[0].startswith(initial) and len(_parts(form)[0]) > 1}
        return reason if len(others) == 1 else ""
    if not reason and len(first[-1]) >= 5 and min(len(first[0]), len(second[0])) >= 5:
        slip = one_slip(first[0], second[0]) and first[0][0] == second[0][0] and first[0][-1] == second[0][-1]
        return "one letter apart, with the same surname" if slip else ""
    return reason


def _middles_agree(first: Words, second: Words) -> bool:
    """Whether the words between given name and surname do not speak against one person."""
    one, other = [{skeleton(p) for p in parts[1:-1]} - words("titles", "particles") for parts in (first, second)]
    return one <= other or other <= one


def _join_in_article(articles: dict[int, list[Naming]], groups: Groups) -> set[Form]:
    """Join bare names to the full names of their own article; the forms that found none are returned."""
    left: set[Form] = set()
    for namings in articles.values():
        full = sorted((n for n in namings if is_full(n.name)), key=lambda n: -n.count)
        for naming in namings:
            if is_full(naming.name):
                continue
            match = next((n for n in _stands_for(naming, full)), None)
            if match:
                groups.join(form_of(match), form_of(naming), (match.name, naming.name), _local_reason(naming, match))
            else:
                left.add(form_of(naming))
    return left


def _local_reason(naming: Naming, match: Naming) -> str:
    bare, full = skeleton(person_words(naming.name)[-1]), [skeleton(part) for part in person_words(match.name)]
    what = "the bare surname" if bare == full[-1] else "part" if bare in full else "one letter from the surname"
    return f"{what} of a full name in the same article"


def _stands_for(bare: Naming, full: Sequence[Naming]) -> Iterator[Naming]:
    """Full names that a bare name may stand for: those that end in it first, then those that hold it."""
    last = skeleton(person_words(bare.name)[-1])
    yield from (n for n in full if skeleton(person_words(n.name)[-1]) == last)
    yield from (n for n in full if last in {skeleton(part) for part in person_words(n.name)})
    ends = ((n, skeleton(person_words(n.name)[-1])) for n in full if len(last) >= 5)
    yield from (n for n, end in ends if one_slip(end, last) and last != end + "s")


def _join_in_folder(bare: Sequence[Naming], full: dict[Form, str], weight: Counter[Form], groups: Groups) -> None:
    """Join bare names that their own article does not explain: to the folder's only full name, or to each other."""
    holders: dict[str, Counter[Form]] = defaultdict(Counter)
    for form in full:
        holders[skeleton(_parts(form)[-1])][groups.root(form)] += weight[form]
    shown = {groups.root(form): full[form] for form in reversed(list(full))}
    alone: dict[str, Naming] = {}
    for naming in bare:
        key = skeleton(person_words(naming.name)[-1])
        holder = _only(holders.get(key, Counter()))
        if holder is not None and not gender_of_given(key):
            reason = "the bare surname of the only such person in the folder"
            groups.join(holder, form_of(naming), (shown[holder], naming.name), reason)
        elif key not in holders:
            first = alone.setdefault(key, naming)
            groups.join(
                form_of(first), form_of(naming), (first.name, naming.name), "the same bare name in two articles"
            )


def _only(counted: Counter[Form]) -> Form | None:
    """The only holder of a surname, or the one who is named far more often than all others."""
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < DOMINANT * ranked[1][1]):
        return None
    return ranked[0][0]
