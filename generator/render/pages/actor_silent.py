"""Where an article names an actor and says nothing about it: as the speaker of a quote, in a dateline."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Actor, ActorKind, Sentence, Span
from generator.render.press import Press

DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .,/’'-]+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s*)?(?:\([^()]{2,30}\)\s*(?:[:—–-]|$)|[:—–]|\s-\s)"
)
"""Where and by which agency a report was written ("MOSCOW, May 3 (AP) —"): it says nothing about either."""


def speaking(press: Press, actor: Actor, article_id: str) -> Iterator[Span]:
    """What the actor says in an article, and the words that name it as the speaker."""
    for said in press.register.quotes_in.get(article_id, ()):
        if said.speaker_id == actor.id:
            yield from said.quote.pieces
            yield from (said.quote.speaker,) if said.quote.speaker else ()


def datelines(press: Press, actor: Actor, sentences: Iterable[Sentence]) -> Iterator[Span]:
    """Datelines of sentences that may hold such an actor: a place, or an agency in brackets."""
    for sentence in sentences:
        found = DATELINE.match(press.dossier.words(sentence.span))
        if found and (actor.kind is ActorKind.PLACE or "(" in found.group()):
            start = sentence.span.start
            yield Span(sentence.span.article_id, start, start + found.end())


def within(named: Sequence[Span], stretches: Sequence[Span]) -> bool:
    """Whether every naming lies in one of the stretches, or reaches into it."""
    return all(any(stretch.overlaps(span) for stretch in stretches) for span in named)
