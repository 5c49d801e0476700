"""Where an article names an actor and says nothing about it: as the speaker of a quote, in a dateline."""

from collections.abc import Iterable, Iterator, Sequence

from generator.analyse.quotes.datelines import WIDE_DATELINE
from generator.model import Actor, ActorKind, Sentence, Span
from generator.render.press import Press


def speaking(press: Press, actor: Actor, article_id: str) -> Iterator[Span]:
    """What the actor says in an article, and the words that name it as the speaker."""
    for said in press.register.quotes_in.get(article_id, ()):
        if said.speaker_id == actor.id:
            yield from said.quote.pieces
            yield from (said.quote.speaker,) if said.quote.speaker else ()


def datelines(press: Press, actor: Actor, sentences: Iterable[Sentence]) -> Iterator[Span]:
    """Datelines of sentences that may hold such an actor: a place, or an agency in brackets."""
    for sentence in sentences:
        found = WIDE_DATELINE.match(press.dossier.words(sentence.span))
        if found and (actor.kind is ActorKind.PLACE or "(" in found.group()):
            start = sentence.span.start
            yield Span(sentence.span.article_id, start, start + found.end())


def within(named: Sequence[Span], stretches: Sequence[Span]) -> bool:
    """Whether every naming lies in one of the stretches, or reaches into it."""
    return all(any(stretch.overlaps(span) for stretch in stretches) for span in named)
