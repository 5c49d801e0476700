"""From the words that name a speaker to the actor."""

from collections.abc import Mapping, Sequence

from generator.model import Article, AttributedQuote, Findings, content_hash
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements


def attributed(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    judgements: Judgements,
) -> tuple[AttributedQuote, ...]:
    """Every quote with its speaker, in the order of articles and text."""
    found = []
    for article in articles:
        for quote in findings[article.id].quotes:
            words = " ".join(article.words(piece) for piece in quote.pieces)
            speaker = cast.actor_at(quote.speaker) if quote.speaker else None
            quote_id = "q-" + content_hash(article.id, words, str(quote.pieces[0].start))
            found.append(AttributedQuote(quote_id, article.id, quote, speaker, "mention"))
    return tuple(found)
