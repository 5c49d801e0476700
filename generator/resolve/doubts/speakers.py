"""Quotes of which nobody knows who said them."""

from collections.abc import Iterator

from generator.model import AttributedQuote, Dossier, Doubt, QuoteKind, content_hash
from generator.read.corrections import lasting_name
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, pointing
from .guesses import Guesses

WORTH = {QuoteKind.DIRECT: 3.0, QuoteKind.MIXED: 2.5, QuoteKind.INDIRECT: 1.0}
"""A reader misses the name of a direct quote most."""
WORDS_PER_POINT = 20
"""Words of a quote that make it worth as much again as one point; at most three points."""


def speaker_doubts(dossier: Dossier, judgements: Judgements) -> Iterator[Doubt]:
    """A doubt for each quote without a speaker that a person has not judged."""
    judged = {span for span, _ in judgements.speakers}
    guesses = Guesses(dossier)
    for said in dossier.quotes:
        if said.speaker_id is None and not judged & set(said.quote.pieces):
            yield _doubt(dossier, said, guesses.who(said))


def _doubt(dossier: Dossier, said: AttributedQuote, guess: str) -> Doubt:
    article = dossier.article[said.article_id]
    first = said.quote.pieces[0]
    words = [article.words(piece) for piece in said.quote.pieces]
    evidence = (*said.quote.pieces, *(span for span in (said.quote.speaker,) if span))
    where = pointing(article, first)
    length = min(sum(len(text.split()) for text in words) / WORDS_PER_POINT, 3.0)
    question = f"Who said this in {article.code}?" + (f" Our guess is {guess}." if guess else "")
    return Doubt(
        id="doubt-" + content_hash("speaker", lasting_name(article), *words),
        kind="speaker",
        what=question,
        evidence=evidence,
        correction=entry_line(("speaker", guess or "unknown"), *where),
        value=WORTH[said.quote.kind] + length + (0.5 if said.family_id else 0.0),
        otherwise=entry_line(("speaker", "unknown"), *where) if guess else entry_line(("drop", "quote"), *where),
    )
