"""Persons whose names only sound alike: one where role, event or company agree, else "possibly the same"."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from generator.analyse.mentions import nationalities
from generator.analyse.roles.offices import Office, office_of
from generator.model import ActorKind, Article, Findings, Merge, Span

from .given import same_given
from .groups import Form, Groups
from .persons import is_full
from .sightings import Sighting
from .spelling import skeleton, sound
from .written import folded, person_words

COMPANY, EVENT = 2, 2
"""Actors and content words that the surroundings of two names must share to be one event."""
LARGEST = 40
"""Names of one sound beyond which nothing is compared: then the sound says nothing."""


@dataclass
class Surroundings:
    """What stands in the sentence of a name and in the ones beside it."""

    company: set[Form] = field(default_factory=set)
    """Actors named there."""
    terms: set[str] = field(default_factory=set)
    """Content words."""
    offices: set[Office] = field(default_factory=set)
    """Offices that the name is given."""


def settle_alike(
    articles: Sequence[Article], findings: Mapping[str, Findings], sightings: dict[Form, Sighting], groups: Groups
) -> list[tuple[Form, Form, str]]:
    """Join what agrees, in place; return the pairs that may be the same, with the reason."""
    pairs = list(_pairs(sightings))
    if not pairs:
        return []
    around = _surroundings(articles, findings, sightings, {form for pair in pairs for form in pair})
    named = {word for sighting in sightings.values() for text, _ in sighting.spelt for word in folded(text).split()}
    named |= set(nationalities())
    unsure = []
    for first, second in pairs:
        if first not in sightings or second not in sightings:
            continue
        names = (_name(sightings[first]), _name(sightings[second]))
        proof = _agreement(around[first], around[second], names, named)
        if proof and groups.join(first, second, names, proof):
            sightings[first].absorb(sightings.pop(second), Merge(names, proof))
        elif groups.may_join(first, second):
            unsure.append((first, second, "the names sound alike"))
    return [pair for pair in unsure if pair[0] in sightings and pair[1] in sightings]


def _pairs(sightings: Mapping[Form, Sighting]) -> Iterator[tuple[Form, Form]]:
    """Persons of different articles whose full names sound alike."""
    blocks: dict[str, list[tuple[Form, tuple[str, ...], frozenset[str]]]] = defaultdict(list)
    for form, sighting in sightings.items():
        if sighting.kind is ActorKind.PERSON:
            here = frozenset(article_id for _, article_id in sighting.spelt)
            seen = dict.fromkeys(person_words(text) for text, _ in sighting.spelt if is_full(text))
            for parts in seen:
                blocks[sound(parts[-1])].append((form, parts, here))
    done: set[tuple[Form, Form]] = set()
    for block in blocks.values():
        if len(block) <= LARGEST:
            for (first, one, here), (second, other, there) in combinations(block, 2):
                if first != second and (first, second) not in done and not here & there and _sound_alike(one, other):
                    done.add((first, second))
                    yield first, second


def _sound_alike(first: Sequence[str], second: Sequence[str]) -> bool:
    given = sound(first[0]) == sound(second[0]) or bool(same_given(first[0], second[0]))
    return given and skeleton(first[-1])[-1] in skeleton(second[-1])[-1] + "aeiouy"


def _name(sighting: Sighting) -> str:
    return next((text for text, _ in sighting.spelt if is_full(text)), next(iter(sighting.spelt))[0])


def _agreement(first: Surroundings, second: Surroundings, names: tuple[str, str], named: set[str]) -> str:
    """Why two names that sound alike are one person, in words; empty where nothing says so."""
    offices = {office for office in first.offices & second.offices if office.serves}
    if offices:
        return "they sound alike, and both are given the same office"
    own = {word for name in names for word in folded(name).split()} | named
    company, terms = first.company & second.company, sorted((first.terms & second.terms) - own)
    if len(company) >= COMPANY and len(terms) >= EVENT:
        return f"they sound alike, and both are named with the same actors and the words {', '.join(terms[:4])}"
    return ""


def _surroundings(
    articles: Sequence[Article], findings: Mapping[str, Findings], sightings: Mapping[Form, Sighting], wanted: set[Form]
) -> dict[Form, Surroundings]:
    """The surroundings of the wanted actors only."""
    starts = {key: [s.span.start for s in found.sentences] for key, found in findings.items()}
    cells: dict[tuple[str, int], set[Form]] = defaultdict(set)
    inside = {span.article_id for form in wanted for span in sightings[form].spans}
    for form, sighting in sightings.items():
        for span in sighting.spans:
            if span.article_id in inside:
                cells[span.article_id, bisect_right(starts[span.article_id], span.start) - 1].add(form)
    texts = {article.id: article for article in articles}
    found: dict[Form, Surroundings] = {}
    for form in wanted:
        found[form] = _around(form, sightings[form].spans, findings, cells, starts)
        names = set(sightings[form].spans)
        found[form].offices = {
            office_of(texts[role.span.article_id].words(role.span))
            for article_id in {span.article_id for span in names}
            for role in findings[article_id].roles
            if role.holder in names
        }
    return found


def _around(
    form: Form,
    spans: Sequence[Span],
    findings: Mapping[str, Findings],
    cells: Mapping[tuple[str, int], set[Form]],
    starts: Mapping[str, list[int]],
) -> Surroundings:
    around = Surroundings()
    for span in spans:
        place = bisect_right(starts[span.article_id], span.start) - 1
        sentences = findings[span.article_id].sentences
        for number in range(max(place - 1, 0), min(place + 2, len(sentences))):
            around.company |= cells.get((span.article_id, number), set()) - {form}
            around.terms |= {term for term in sentences[number].terms if len(term) > 3}
    return around
