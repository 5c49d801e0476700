"""Quotes of which nobody knows who said them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.model import ActorKind, AttributedQuote, Dossier, Doubt, QuoteKind, Span, content_hash
from generator.resolve.judgements import Judgements

from .entry_lines import entry_line, pointing

WORTH = {QuoteKind.DIRECT: 3.0, QuoteKind.MIXED: 2.5, QuoteKind.INDIRECT: 1.0}
"""A reader misses the name of a direct quote most."""
WORDS_PER_POINT = 20
"""Words of a quote that make it worth as much again as one point; at most three points."""


def speaker_doubts(dossier: Dossier, judgements: Judgements) -> Iterator[Doubt]:
    """A doubt for each quote without a speaker that a person has not judged."""
    judged = {span for span, _ in judgements.speakers}
    people = _people(dossier)
    for said in dossier.quotes:
        if said.speaker_id is None and not judged & set(said.quote.pieces):
            yield _doubt(dossier, said, people)


def _people(dossier: Dossier) -> Mapping[str, list[tuple[Span, str]]]:
    """Namings of persons by article, in the order of the text."""
    found: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for actor in dossier.actors:
        if actor.kind is ActorKind.PERSON:
            for span in actor.mentions:
                found[span.article_id].append((span, actor.name))
    return {article_id: sorted(spans) for article_id, spans in found.items()}


def _doubt(dossier: Dossier, said: AttributedQuote, people: Mapping[str, list[tuple[Span, str]]]) -> Doubt:
    article = dossier.article[said.article_id]
    first = said.quote.pieces[0]
    guess = _nearest(people.get(said.article_id, []), said)
    words = [article.words(piece) for piece in said.quote.pieces]
    evidence = (*said.quote.pieces, *(span for span in (said.quote.speaker,) if span))
    where = pointing(article, first)
    length = min(sum(len(text.split()) for text in words) / WORDS_PER_POINT, 3.0)
    question = f"Who said this in {article.code}?" + (f" The nearest name is {guess}." if guess else "")
    return Doubt(
        id="doubt-" + content_hash("speaker", article.code, *words),
        kind="speaker",
        what=question,
        evidence=evidence,
        correction=entry_line(("speaker", guess or "unknown"), *where),
        value=WORTH[said.quote.kind] + length + (0.5 if said.family_id else 0.0),
        otherwise=entry_line(("speaker", "unknown"), *where) if guess else entry_line(("drop", "quote"), *where),
    )


def _nearest(people: list[tuple[Span, str]], said: AttributedQuote) -> str:
    """The person named last before the quote's speaker (or the quote), else the first named in it or after."""
    place = said.quote.speaker or said.quote.pieces[0]
    index = bisect_left(people, (place, ""))
    if index:
        return people[index - 1][1]
    return people[0][1] if people else ""
