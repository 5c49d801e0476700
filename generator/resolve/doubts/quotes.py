"""Quotes that may be none."""

from collections.abc import Iterator

from generator.analyse.quotes import DOUBTFUL
from generator.model import Dossier, Doubt
from generator.resolve.corrections.quotes import quote_doubt
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, pointing


def quote_doubts(dossier: Dossier, judgements: Judgements) -> Iterator[Doubt]:
    """A doubt for each quote of little confidence; confirmed by naming its speaker or by `quote:`."""
    judged = {span for span, _ in judgements.speakers}
    for said in dossier.quotes:
        if said.quote.confidence >= DOUBTFUL or judged & set(said.quote.pieces):
            continue
        article = dossier.article[said.article_id]
        where = pointing(article, said.quote.pieces[0])
        speaker = dossier.actor.get(said.speaker_id or "")
        by = f" by {speaker.name}" if speaker else ""
        confirmed = [("quote", dict(where)["words"]), *(field for field in where if field[0] != "words")]
        yield Doubt(
            id=quote_doubt(article, said.quote),
            kind="quote",
            what=f"Is this in {article.code} a quote{by}? ({said.quote.rule})",
            evidence=said.quote.pieces,
            correction=entry_line(("drop", "quote"), *where),
            value=2.0 * (1.0 - said.quote.confidence) + (1.0 if speaker else 0.0),
            otherwise=entry_line(*confirmed),
        )
