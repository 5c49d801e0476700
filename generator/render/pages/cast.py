"""The main actors, each with the quote that reads best beside the name."""

from collections.abc import Set
from dataclasses import dataclass

from generator.model import Actor, ActorKind, AttributedQuote, QuoteKind, Span
from generator.render.press import Press

CAST = 6
FROM = 3
"""Times as many actors are looked at, so that those with a quote come first."""
SPOKEN_LENGTH = (40, 260)
"""Characters of a quote that reads well beside a name."""
WORDS = 5
"""Fewer say nothing without their sentence."""


@dataclass(frozen=True, slots=True)
class Member:
    """An actor with a quote."""

    actor: Actor
    """Who."""
    quote: AttributedQuote | None
    """What they said."""
    quotes: int
    """How many quotes there are."""


def cast(press: Press, printed: Set[Span]) -> list[Member]:
    """People and organisations by how much they matter, those who speak first.

    `printed` holds the sentences that the page prints already: another quote goes before one out of them.
    """
    people = [a for a in press.dossier.actors if a.has_page and a.kind is not ActorKind.PLACE]
    members = [_member(press, actor, printed) for actor in people[: CAST * FROM]]
    spoken = [member for member in members if member.quote]
    return (spoken + [m for m in members if not m.quote])[:CAST]


def telling_quote(press: Press, quotes: list[AttributedQuote], printed: Set[Span]) -> AttributedQuote | None:
    """The quote that reads best alone; None where none does."""
    shown = [q for q in quotes if press.shown(q.quote.pieces[0]) and _word_count(press, q) >= WORDS]
    return max(shown, key=lambda q: _reads_well(press, q, printed), default=None)


def _member(press: Press, actor: Actor, printed: Set[Span]) -> Member:
    quotes = press.register.quotes_by.get(actor.id, [])
    return Member(actor, telling_quote(press, quotes, printed), len(quotes))


def _word_count(press: Press, said: AttributedQuote) -> int:
    return sum(len(press.dossier.words(piece).split()) for piece in said.quote.pieces)


def _reads_well(press: Press, said: AttributedQuote, printed: Set[Span]) -> tuple[bool, bool, bool, bool, int, int]:
    """Not printed yet, of a readable length, direct before reported, a whole sentence, told by many, then longer."""
    length = sum(piece.end - piece.start for piece in said.quote.pieces)
    low, high = SPOKEN_LENGTH
    family = press.dossier.family.get(said.family_id or "")
    first = said.quote.pieces[0]
    return (
        press.sentence(first) not in printed,
        low <= length <= high,
        said.quote.kind is QuoteKind.DIRECT,
        press.dossier.words(first).lstrip("\"'“‘«„ ")[:1].isupper(),
        len(family.quote_ids) if family else 1,
        min(length, high),
    )
