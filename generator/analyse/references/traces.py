"""The places at which an article speaks of a person: by name, or by a pronoun."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from generator.analyse.mentions.words import words
from generator.analyse.parsed import Parsed
from generator.model import Span

from .persons import Person
from .quoted import range_at

SPEECH = words("titles", "speech")
"""Lemmas of the verbs by which a subject speaks."""
NOBODY = -1
"""Stands for the person of a pronoun that is not resolved yet."""


@dataclass
class Trace:
    """One place at which a person was spoken of."""

    person: int
    """Index of the person; `NOBODY` for a pronoun that is not resolved yet."""
    token: Token
    """The last word of the mention, whose place in the sentence counts."""
    sentence: int
    """Index of its sentence."""
    quoted: tuple[int, int] | None
    """The quotation that it stands in."""
    span: Span = field(repr=False)
    """Its words."""
    relation: str
    """Its place in the sentence: that of the phrase that it is part of."""
    speaks: bool
    """Whether it is the subject of a verb of speech."""


def traces_of(parsed: Parsed, persons: Sequence[Person], ranges: list[tuple[int, int]]) -> Iterator[Trace]:
    """Every naming of every person, person by person."""
    for index, person in enumerate(persons):
        for span in person.spans:
            yield trace_of(parsed, index, parsed.tokens(span).root, span, ranges)


def trace_of(parsed: Parsed, person: int, token: Token, span: Span, ranges: list[tuple[int, int]]) -> Trace:
    """The trace of the words at `span`, headed by `token`; `ranges` are the quotations of the text."""
    sentence, quoted = parsed.parser_sentence(token.i), range_at(ranges, span.start)
    return Trace(person, token, sentence, quoted, span, _relation(token), speaks(token))


def speaks(token: Token) -> bool:
    """Whether a word is the subject of a verb of speech."""
    return token.dep_ == "nsubj" and token.head.lemma_.lower() in SPEECH


def _relation(token: Token) -> str:
    while token.dep_ in ("conj", "appos", "compound", "flat") and token.head is not token:
        token = token.head
    return str(token.dep_)
