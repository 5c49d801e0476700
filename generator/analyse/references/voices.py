"""Which organisation goes on to speak as "they" or "it": "The union refused.  They also said …"."""

from collections.abc import Iterator, Sequence

from generator.analyse.parsed import Parsed
from generator.analyse.quotes.cues import cues
from generator.model import ActorKind, Mention, MentionForm, Reference, Span

from .quoted import quoted_ranges, range_at

VOICES = frozenset({"they", "it"})
"""Words by which an organisation goes on to speak."""
NEAR = 4
"""Sentences back in which the organisation must have spoken."""
CONFIDENCE = 0.6
"""Below that of a noun: the pronoun says nothing of who is meant."""


def resolved_voices(
    parsed: Parsed, mentions: Sequence[Mention], organisations: Sequence[Reference]
) -> Iterator[Reference]:
    """Every speaking "they" and "it" outside marks whose last speaker before is an organisation.

    `organisations`: what "the union" and the like stand for.
    """
    bearers = _bearers(parsed, mentions, organisations)
    ranges = quoted_ranges(parsed.article.text)
    last: Span | None = None
    heard = 0
    for number, sentence in enumerate(parsed.doc.sents):
        for token in sentence:
            speaks = token.dep_ == "nsubj" and cues().is_strong(token.head)
            if not speaks or range_at(ranges, token.idx) is not None:
                continue
            if token.lower_ not in VOICES:
                last = bearers.get(token.i)
            elif last is not None and number - heard <= NEAR and parsed.sentence_at(token.idx):
                yield Reference(parsed.of(token), last, "an organisation that goes on to speak", CONFIDENCE)
            heard = number


def _bearers(parsed: Parsed, mentions: Sequence[Mention], organisations: Sequence[Reference]) -> dict[int, Span]:
    """The name of an organisation by the token that heads it, or heads the words that stand for it."""
    named = [m.span for m in mentions if m.kind is ActorKind.ORG and m.form is MentionForm.NAME]
    found = {parsed.tokens(span).root.i: span for span in named}
    return found | {parsed.tokens(r.span).root.i: r.antecedent for r in organisations if r.antecedent is not None}
