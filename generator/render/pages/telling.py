"""One article's telling of an utterance, and how much of the fullest one it has."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import AttributedQuote, Dossier, Span
from generator.render.counting import counted
from generator.resolve.quotes.differences import Part, differences
from generator.resolve.quotes.wording import WORD


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's version."""

    said: AttributedQuote
    """The quote."""
    pieces: Sequence[tuple[Span, Sequence[Part]]]
    """Its words, cut where they turn from those of the first telling to its own and back."""
    much: str
    """Its length and how much of that the first telling has, in our words."""


def tellings_of(dossier: Dossier, quotes: Sequence[AttributedQuote]) -> list[Telling]:
    """The tellings of a family, each beside the first of them, which is the fullest."""
    first = " ".join(dossier.words(piece) for piece in quotes[0].quote.pieces)
    return [_telling(dossier, first, said, said is quotes[0]) for said in quotes]


def _telling(dossier: Dossier, first: str, said: AttributedQuote, is_first: bool) -> Telling:
    pieces = [(piece, differences(first, dossier.words(piece))[1]) for piece in said.quote.pieces]
    parts = [part for _, cut in pieces for part in cut]
    words = _words(parts)
    shared = _words([part for part in parts if part.same])
    return Telling(said, pieces, counted(words, "word") if is_first else how_much(words, shared))


def _words(parts: Sequence[Part]) -> int:
    return sum(len(WORD.findall(part.text)) for part in parts)


def how_much(words: int, shared: int) -> str:
    """`12 words, 9 of them in the first telling`: the words of a telling, and those of them that the first one has."""
    if words == 1:
        return f"1 word, {'' if shared else 'not '}in the first telling"
    part = {0: "none", words: "all"}.get(shared, f"{shared:,}")
    return f"{counted(words, 'word')}, {part} of them in the first telling"
