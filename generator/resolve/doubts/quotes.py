"""Quotes that may be none."""

from collections.abc import Iterator
from functools import partial

from generator.analyse.quotes import DOUBTFUL
from generator.model import AttributedQuote, Dossier, Doubt
from generator.resolve.corrections.quotes import quote_doubt
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, pointing
from .question import Question


def quote_questions(dossier: Dossier, judgements: Judgements) -> Iterator[Question]:
    """A question for each quote of little confidence; confirmed by naming its speaker or by `quote:`."""
    judged = {span for span, _ in judgements.speakers}
    for said in dossier.quotes:
        if said.quote.confidence < DOUBTFUL and not judged & set(said.quote.pieces):
            value = 2.0 * (1.0 - said.quote.confidence) + (1.0 if said.speaker_id in dossier.actor else 0.0)
            key = quote_doubt(dossier.article[said.article_id], said.quote)
            yield Question(key, value, partial(_doubt, dossier, said, key, value))


def _doubt(dossier: Dossier, said: AttributedQuote, key: str, value: float) -> Doubt:
    article = dossier.article[said.article_id]
    where = pointing(article, said.quote.pieces[0])
    speaker = dossier.actor.get(said.speaker_id or "")
    by = f" by {speaker.name}" if speaker else ""
    confirmed = [("quote", dict(where)["words"]), *(field for field in where if field[0] != "words")]
    return Doubt(
        id=key,
        kind="quote",
        what=f"Is this in {article.code} a quote{by}? ({said.quote.rule})",
        evidence=said.quote.pieces,
        correction=entry_line(("drop", "quote"), *where),
        value=value,
        otherwise=entry_line(*confirmed),
    )
