"""Quotes of which nobody knows who said them."""

from collections.abc import Iterator
from functools import partial

from generator.model import AttributedQuote, Dossier, Doubt, QuoteKind, doubt_id
from generator.read.corrections import lasting_name
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, pointing
from .guesses import Guesses
from .question import Question

WORTH = {QuoteKind.DIRECT: 3.0, QuoteKind.MIXED: 2.5, QuoteKind.INDIRECT: 1.0}
"""A reader misses the name of a direct quote most."""
WORDS_PER_POINT = 20
"""Words of a quote that make it worth as much again as one point; at most three points."""


def speaker_questions(dossier: Dossier, judgements: Judgements) -> Iterator[Question]:
    """A question for each quote without a speaker that a person has not judged."""
    judged = {span for span, _ in judgements.speakers}
    guesses = Guesses(dossier)
    for said in dossier.quotes:
        if said.speaker_id is None and not judged & set(said.quote.pieces):
            article = dossier.article[said.article_id]
            words = [article.words(piece) for piece in said.quote.pieces]
            length = min(sum(len(text.split()) for text in words) / WORDS_PER_POINT, 3.0)
            value = WORTH[said.quote.kind] + length + (0.5 if said.family_id else 0.0)
            key = doubt_id("speaker", lasting_name(article), *words)
            yield Question(key, value, partial(_doubt, dossier, said, guesses, key, value))


def _doubt(dossier: Dossier, said: AttributedQuote, guesses: Guesses, key: str, value: float) -> Doubt:
    article = dossier.article[said.article_id]
    guess = guesses.who(said)
    where = pointing(article, said.quote.pieces[0])
    question = f"Who said this in {article.code}?" + (f" Our guess is {guess}." if guess else "")
    return Doubt(
        id=key,
        kind="speaker",
        what=question,
        evidence=(*said.quote.pieces, *(span for span in (said.quote.speaker,) if span)),
        correction=entry_line(("speaker", guess or "unknown"), *where),
        value=value,
        otherwise=entry_line(("speaker", "unknown"), *where) if guess else entry_line(("drop", "quote"), *where),
    )
