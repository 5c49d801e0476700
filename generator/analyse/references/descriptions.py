"""Whom "the Ukrainian leader", "the spokesman" and "the tycoon" stand for."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from generator.analyse.mentions.words import words
from generator.analyse.parsed import Parsed
from generator.analyse.roles.bare import ALONE, Holders, holder_of, holders_of
from generator.analyse.roles.nouns import is_office, office_tokens
from generator.analyse.roles.offices import office_of
from generator.model import Reference, Role, Span

from .persons import Person
from .traces import speaks

TITLE, PLAIN, EPITHET = 0.9, 0.7, 0.5
"""Confidence: of a title that says whom it serves; of a bare noun; of an epithet."""
NEAR = 2
"""Sentences back in which somebody must have spoken to be meant by an epithet."""


def resolved_descriptions(parsed: Parsed, roles: Sequence[Role], persons: Sequence[Person]) -> Iterator[Reference]:
    """Every title and description that the article gives to exactly one person."""
    tied = [role for role in roles if role.rule not in ALONE]
    titles = [role for role in roles if role.rule in ALONE]
    for role in titles:
        if role.holder:
            yield Reference(role.span, role.holder, role.rule, TITLE)
    taken = [role.span for role in (*tied, *titles)]
    holders = holders_of(parsed, tied)
    for token in office_tokens(parsed):
        if token.i > 0 and parsed.lowers[token.i - 1] == "the" and token.tag_ in ("NN", "NNP"):
            span = parsed.of(token)
            if not any(other.overlaps(span) for other in taken) and parsed.sentence_at(span.start):
                yield from _plain(parsed, token, span, holders, persons)


def _plain(
    parsed: Parsed, token: Token, span: Span, holders: Holders, persons: Sequence[Person]
) -> Iterator[Reference]:
    """A noun alone with "the": the only holder of that office so far, or, for an epithet, who spoke last."""
    if token.dep_ in ("compound", "amod", "nmod"):
        return
    if token.lower_ in words("offices", "epithets"):
        holder = _last_speaker(parsed, span, persons)
        yield Reference(span, holder, "an epithet of the one who spoke last", EPITHET if holder else 0.0)
    elif is_office(token):
        before = [entry for entry in holders if entry[1].start < span.start]
        holder = holder_of(office_of(token.lower_), span, before)
        if holder:
            yield Reference(span, holder, "an office that the article gives to one person", PLAIN)


def _last_speaker(parsed: Parsed, span: Span, persons: Sequence[Person]) -> Span | None:
    """The person who was the last to speak, at most `NEAR` sentences before."""
    here = parsed.sentence_at(span.start)
    before = sorted(s for p in persons for s in p.spans if s.start < span.start)
    for candidate in reversed(before):
        there = parsed.sentence_at(candidate.start)
        if here is None or there is None or here.number - there.number > NEAR:
            return None
        if speaks(parsed.tokens(candidate).root):
            return candidate
    return None
