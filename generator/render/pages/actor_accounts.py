"""Which of the sentences that name an actor say something about it, best first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.analyse.key_points import stands_by_itself
from generator.model import Actor, AttributedQuote, BlockKind, Sentence, Span
from generator.render.escape import plain
from generator.render.pages.actor_silent import datelines, speaking, within
from generator.render.press import Press

FEWEST_WORDS = 4
"""Less is a caption or a line of contacts."""
LONGEST = 600
"""Characters; more is a list or a table that lost its lines."""
Named = Mapping[int, Sequence[Span]]
"""Namings of an actor in one article, by sentence number."""
HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class Account:
    """A sentence about an actor."""

    span: Span
    """The whole sentence."""
    said: AttributedQuote | None = None
    """What somebody says in it, where the sentence does not name that somebody."""


def words_alike(text: str) -> str:
    """A text by which the same sentence is known again: small letters, single spaces."""
    return plain(text).strip().casefold()


def accounts_of(press: Press, actor: Actor, article_id: str, named: Named) -> Iterator[Account]:
    """Sentences of one article to print, best first.

    Left out is what may not be published, what is no sentence, and where the actor only speaks (its quotes say that)
    or stands in a dateline.  A sentence that names it in somebody's role ("Kremlin spokesman") stands in where there is
    no other.
    """
    found = press.dossier.findings[article_id]
    shown = [found.sentences[number - 1] for number in _published(press, article_id, named)]
    silent = [*speaking(press, actor, article_id), *datelines(press, actor, shown)]
    fit = [s for s in shown if not within(named[s.number], silent) and _readable(press, s)]
    best = _best_first(press, article_id, fit, named)
    roles = [role.span for role in found.roles]
    for sentence in [s for s in best if not within(named[s.number], roles)] or best[:1]:
        yield Account(sentence.span, _unnamed_speaker(press, sentence))


def _best_first(press: Press, article_id: str, sentences: Sequence[Sentence], named: Named) -> list[Sentence]:
    """Key points, sentences before headings, those in which it acts, those that need no other, then as printed."""
    key = {press.dossier.sentence_at(point.span).number for point in press.dossier.key_points.get(article_id, ())}

    def order(sentence: Sentence) -> tuple[bool, bool, bool, bool, int]:
        return (
            sentence.number not in key,
            sentence.kind in HEADINGS,
            not _acts(press, sentence, named[sentence.number]),
            not stands_by_itself(press.dossier.words(sentence.span)),
            sentence.number,
        )

    return sorted(sentences, key=order)


def _published(press: Press, article_id: str, numbers: Named) -> Iterator[int]:
    """Numbers of sentences that may be printed; of excerpts, those that other pages print already."""
    level = press.register.level(press.dossier.article[article_id])
    for number in numbers if level != "none" else ():
        if level == "full" or any(use.shows_text for use in press.uses.get((article_id, number), ())):
            yield number


def _readable(press: Press, sentence: Sentence) -> bool:
    words = press.dossier.words(sentence.span)
    return len(words) <= LONGEST and len(words.split()) >= FEWEST_WORDS


def _acts(press: Press, sentence: Sentence, named: Sequence[Span]) -> bool:
    """Whether the actor does something in the sentence, or something is done to it."""
    heads = {press.dossier.words(span).split()[-1].casefold() for span in named}
    return any(event.subject in heads or event.object in heads for event in sentence.events)


def _unnamed_speaker(press: Press, sentence: Sentence) -> AttributedQuote | None:
    """The first quote in the sentence, unless its speaker is unknown or named there."""
    article_id = sentence.span.article_id
    quotes = press.register.quotes_in.get(article_id, ())
    said = next((q for q in quotes if any(piece.overlaps(sentence.span) for piece in q.quote.pieces)), None)
    speaker = press.register.speaker(said) if said else None
    if not speaker:
        return None
    namings = press.register.mentions_in.get(article_id, ())
    printed = any(actor.id == speaker.id and sentence.span.contains(span) for span, actor in namings)
    return None if printed else said
