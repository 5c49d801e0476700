"""Titles that stand alone ("the Kremlin press secretary", "the head of the Pentagon"), and who holds them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from generator.analyse.mentions.words import nationalities
from generator.analyse.parsed import Parsed
from generator.model import Mention, Role, Span

from .nouns import LINKS, is_modifier, is_office, office_tokens
from .offices import Office, office_of

RULE = "a title that stands alone"
TIED = "a title that the article gives to one person"
ALONE = frozenset({RULE, TIED})
"""The rules of titles that stand alone."""
BEFORE, BEHIND = 6, 8
"""Words that such a title may have before its noun, and behind it."""
Holders = list[tuple[Office, Span, str]]
"""Office, mention and surname of persons with a role."""


def bare_titles(parsed: Parsed, mentions: Sequence[Mention], tied: Sequence[Role]) -> list[Role]:
    """Every such title that says whom it serves; with its holder where the article gives the office to one person."""
    taken = {i for role in tied for i in range(role.span.start, role.span.end)}
    named = {i for mention in mentions for i in range(mention.span.start, mention.span.end)}
    holders = holders_of(parsed, tied)
    found = []
    for first, last in _phrases(parsed):
        span = parsed.span(parsed.doc[first].idx, parsed.doc[last].idx + len(parsed.doc[last]))
        if span.start in taken or span.end - 1 in taken or not parsed.sentence_at(span.start):
            continue
        served = any(i in named for i in range(span.start, span.end))
        if served or any(token.lower_ in nationalities() for token in parsed.doc[first : last + 1]):
            holder = holder_of(office_of(parsed.article.words(span)), span, holders)
            found.append(Role(span, holder, TIED if holder else RULE))
    return found


def holders_of(parsed: Parsed, tied: Sequence[Role]) -> Holders:
    """Office, mention and surname of everybody to whom the article gives a role."""
    words = parsed.article.words
    found = [(office_of(words(r.span)), r.holder, words(r.holder).split()[-1]) for r in tied if r.holder]
    return [entry for entry in found if entry[0].kind]


def holder_of(office: Office, span: Span, holders: Holders) -> Span | None:
    """The one person of the article who holds an office; those whose role names nothing served come second."""
    fitting = [h for h in holders if office.serves and h[0] == office]
    if not fitting:
        others = {name for held, _, name in holders if held.kind == office.kind and held.serves and office.serves}
        fitting = [h for h in holders if h[0].kind == office.kind and h[2] not in others]
    people = Counter(surname for _, _, surname in fitting)
    if len(people) != 1:
        return None
    before = [holder for _, holder, _ in fitting if holder.start < span.start]
    return before[-1] if before else fitting[0][1]


def _phrases(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """First and last token, without article, of each definite phrase whose noun is an office."""
    doc = parsed.doc
    for token in office_tokens(parsed):
        if not is_office(token) or token.tag_ not in ("NN", "NNP"):
            continue
        first = _first(doc, token.i)
        if first == 0 or parsed.lowers[first - 1] != "the":
            continue
        last = _last(doc, token.i)
        following = doc[last + 1] if last + 1 < len(doc) else None
        inside = following is not None and following.pos_ in ("PROPN", "NOUN") and following.head.i <= last
        if not inside and not (following is not None and _goes_on(token, following)):
            yield first, last


def _goes_on(noun: Token, following: Token) -> bool:
    """Whether the office is only the first word of a longer noun ("the president ial", "chief economist")."""
    return noun.dep_ in ("compound", "amod", "nmod") and noun.head.i >= following.i


def _first(doc: Doc, noun: int) -> int:
    first = noun
    while first > 0 and not doc[first].is_sent_start and is_modifier(doc[first - 1]) and noun - first < BEFORE:
        first -= 1
    return first


def _is_served(doc: Doc, noun: int) -> bool:
    """Whether another office stands before "to the" and this one."""
    first = _first(doc, noun)
    return first > 2 and doc[first - 2].lower_ in ("to", "of") and is_office(doc[first - 3])


def _last(doc: Doc, noun: int) -> int:
    """The end of what the office serves ("head of [the Pentagon]").

    A "for" behind an office that another serves is that one's ("assistant to the president for trade").
    """
    if noun + 1 >= len(doc) or doc[noun + 1].lower_ not in ("of", "for"):
        return noun
    if doc[noun + 1].lower_ == "for" and _is_served(doc, noun):
        return noun
    place, end = noun + 2, noun
    while place <= min(noun + BEHIND, len(doc) - 1) and (
        doc[place].pos_ in ("DET", "PROPN", "NOUN", "ADJ") or doc[place].lower_ in LINKS
    ):
        if doc[place].pos_ in ("PROPN", "NOUN"):
            end = place
        elif doc[place].lower_ in LINKS and doc[place].lower_ != "of":
            break
        place += 1
    return end
