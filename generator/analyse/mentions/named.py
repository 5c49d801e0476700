"""The names of an article: marked by the model, repaired, given one kind, found again where missed."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from generator.analyse.parsed import Parsed
from generator.model import ActorKind, BlockKind, Mention, MentionForm

from .bodies import bodies_of
from .candidates import Candidate, without_overlap
from .capitals import listed_names, unmarked_names
from .found import MOST_WORDS, is_nationality, marked_names
from .headlines import capitalised_lines
from .joints import may_be_joined, unjoined
from .kinds import key_of, kinds_of, looks_like_person
from .projected import projected
from .teams import teams_of
from .words import known_kind, words

EVENTS = re.compile(
    r"\b(?:Cup|Olympics|Olympic Games|Games|War|Wars|Festival|Championship|Championships|Prize|Award|Awards|Act|Treaty|"
    r"Agreement|Accords?|Convention|Day|Revolution|Summit|Virus|Disease|Syndrome|Amendment|Constitution|Bible)$"
)
"""Last words of names of events, works and things: no actors."""
UNDERTAKINGS = re.compile(r"(?:Operation|Flight) ")
"""First words of names of operations and flights: no actors."""
STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm) ([A-Z]\w+)")
"""A storm bears a given name, and is no actor, alone or with the word before it."""


def mentions_of(parsed: Parsed) -> tuple[Mention, ...]:
    """Names in order, without overlap; nationalities marked as such."""
    text = parsed.article.text
    marked = _possible(parsed)
    nations = [c for c in marked if is_nationality(text[c.start : c.end])]
    names = _outside_headlines(parsed, [c for c in marked if not is_nationality(text[c.start : c.end])])
    names += bodies_of(parsed)
    kinds = kinds_of(text, names)
    kinds |= dict.fromkeys(map(key_of, teams_of(text, _by_name(text, names, kinds))), ActorKind.ORG)
    sure = _by_name(text, names, kinds)
    everywhere = names + projected(text, sure | _surnames(sure))
    found = [_mention(parsed, c, kinds) for c in without_overlap(everywhere + nations)]
    return tuple(m for m in found if m and parsed.sentence_at(m.span.start))


def _possible(parsed: Parsed) -> list[Candidate]:
    """Candidates of the model and of the rules, in order and apart, without what cannot be an actor."""
    text, counts = parsed.article.text, Counter(parsed.words)
    storms = {name for found in STORM.finditer(text) for name in found.group(0, 1)}
    marked = _split(text, [*marked_names(parsed), *unmarked_names(parsed), *listed_names(parsed)])
    return [
        c
        for c in without_overlap(marked)
        if text[c.start : c.end] not in storms
        and _may_name(text[c.start : c.end])
        and not _is_word(text, c, counts)
        and not _opens_office(text, c)
        and not _is_plain(parsed, c)
    ]


def _by_name(text: str, candidates: Sequence[Candidate], kinds: Mapping[str, ActorKind]) -> dict[str, ActorKind]:
    """The kind of each name as printed."""
    printed = dict.fromkeys(text[c.start : c.end] for c in candidates)
    return {name: kinds[key_of(name)] for name in printed if key_of(name) in kinds}


def _split(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Names that were joined by hyphens or glued to a word, apart."""
    if not any(may_be_joined(text[c.start : c.end]) for c in candidates):
        return list(candidates)
    kinds = kinds_of(text, [c for c in candidates if c.kind])
    return [piece for candidate in candidates for piece in unjoined(text, candidate, kinds)]


def _mention(parsed: Parsed, candidate: Candidate, kinds: dict[str, ActorKind]) -> Mention | None:
    name = parsed.article.text[candidate.start : candidate.end]
    span = parsed.span(candidate.start, candidate.end)
    if is_nationality(name):
        return Mention(span, ActorKind.PLACE, MentionForm.NATIONALITY)
    kind = kinds.get(key_of(name), candidate.kind)
    return Mention(span, kind) if kind else None


@lru_cache(maxsize=100_000)
def _may_name(name: str) -> bool:
    """Whether words can name an actor at all: capitals, no month, no furniture, no number, no address."""
    plain = name.lower().strip(".")
    if plain in words("not_actors") or len(plain) < 2 or len(name.split()) > MOST_WORDS:
        return False
    if EVENTS.search(name) or UNDERTAKINGS.match(name):
        return False
    return any(c.isupper() for c in name) and not re.search(r"https?:|www\.|@|\d{4}-|\.(?:com|org|net)\b/", name)


def _opens_office(text: str, candidate: Candidate) -> bool:
    """Whether words are only the field of an office that follows ("National Security [Advisor]")."""
    name = text[candidate.start : candidate.end].lower()
    if not all(word in words("offices", "adjectives", "nouns") for word in name.split()):
        return False
    before = re.search(r"(\w+) of (?:the )?$", text[max(0, candidate.start - 30) : candidate.start])
    if before and before.group(1).lower() in words("offices", "nouns"):
        return True
    following = re.match(r"\s+(\w+)", text[candidate.end : candidate.end + 40])
    return following is not None and following.group(1).lower() in words("offices", "nouns")


def _is_word(text: str, candidate: Candidate, counts: Counter[str]) -> bool:
    """Whether a single capitalised word is a plain word of the text ("Iodine released ... of iodine")."""
    name = text[candidate.start : candidate.end]
    if not name[1:].islower() or not name.isalpha() or known_kind(name) or is_nationality(name):
        return False
    return counts[name.lower()] >= max(counts[name], 1)


def _is_plain(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a single word is an office ("Advisor") or an adverb that opens a sentence ("Separately, ...")."""
    name = parsed.article.text[candidate.start : candidate.end]
    if name.lower() in words("offices", "nouns") and name.lower() != "major" and name.istitle():
        return True
    comma = parsed.article.text[candidate.end : candidate.end + 1] == ","
    return comma and re.fullmatch(r"[A-Z][a-z]+(?:al|nt|te|ous|ive|d|st)ly", name) is not None


def _outside_headlines(parsed: Parsed, candidates: Sequence[Candidate]) -> list[Candidate]:
    """In a headline only names that the rest of the article or the world knows, or that are a person's for sure."""
    text = parsed.article.text
    lines = capitalised_lines(text)
    inside = [c for c in candidates if _in_headline(parsed, c, lines)]
    aside = set(inside)
    body = [c for c in candidates if c not in aside]
    known = {key_of(text[c.start : c.end]) for c in body}
    return body + [c for c in inside if _attested(text[c.start : c.end], known)]


def _in_headline(parsed: Parsed, candidate: Candidate, lines: Sequence[tuple[int, int]]) -> bool:
    sentence = parsed.sentence_at(candidate.start)
    heading = sentence is not None and sentence.kind is BlockKind.HEADING
    return heading or any(low <= candidate.start < high for low, high in lines)


def _attested(name: str, known: Iterable[str]) -> bool:
    return key_of(name) in known or bool(known_kind(name)) or looks_like_person(name)


def _surnames(spelt: dict[str, ActorKind]) -> dict[str, ActorKind]:
    """The last words of full names of persons, so that a missed bare surname is found."""
    return {
        name.split()[-1]: kind
        for name, kind in spelt.items()
        if kind is ActorKind.PERSON and " " in name and len(name.split()[-1]) > 2 and not known_kind(name.split()[-1])
    }
