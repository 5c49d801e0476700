"""What is counted once for an article before its sentences are weighed."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.analyse.parsed import Parsed
from generator.model import BlockKind, Mention, Quote, QuoteKind, Reference, Sentence, Span


@dataclass(frozen=True)
class Body:
    """The sentences of an article's text, and what stands in them."""

    parsed: Parsed
    """The article and its parse."""
    sentences: tuple[Sentence, ...]
    """Those of paragraphs and lists."""
    weights: Counter[str]
    """In how many of them a term stands."""
    mentions: Sequence[Mention]
    """Names, in order."""
    antecedents: dict[int, Reference]
    """Pronouns and descriptions by their first code point."""
    quotes: Sequence[Quote]
    """In order."""
    figures: frozenset[int]
    """Numbers of sentences that hold a date."""

    @cached_property
    def title(self) -> frozenset[str]:
        """Terms of the title, where one stands in the text."""
        return frozenset(t for s in self.parsed.sentences if s.kind is BlockKind.TITLE for t in s.terms)

    @cached_property
    def most(self) -> int:
        """The weight of the term that stands in most sentences."""
        return max(self.weights.values(), default=0)

    def quotes_at(self, sentence: Sentence) -> Sequence[Quote]:
        """Quotes that share a code point with a sentence, in order."""
        return self._quotes.get(sentence.number, ())

    def spoken_share(self, sentence: Sentence) -> float:
        """Share of a sentence's code points that stand in a direct or mixed quote, 0 to 1."""
        pieces = [p for q in self.quotes_at(sentence) if q.kind is not QuoteKind.INDIRECT for p in q.pieces]
        return min(1.0, share_inside(sentence, pieces))

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """Names that stand wholly in a span, in order."""
        for place in range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)):
            if self.mentions[place].span.end <= span.end:
                yield self.mentions[place]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    @cached_property
    def _quotes(self) -> Mapping[int, Sequence[Quote]]:
        """By number of sentence, so that no sentence looks at the quotes of all others."""
        ends = [sentence.span.end for sentence in self.sentences]
        found: dict[int, list[Quote]] = defaultdict(list)
        for quote in self.quotes:
            numbers: dict[int, None] = {}
            for piece in quote.pieces:
                place = bisect_left(ends, piece.start + 1)
                while place < len(ends) and self.sentences[place].span.start < piece.end:
                    numbers[self.sentences[place].number] = None
                    place += 1
            for number in numbers:
                found[number].append(quote)
        return found


def share_inside(sentence: Sentence, pieces: Sequence[Span]) -> float:
    """Share of a sentence's code points that stand in some pieces of text; those of both are counted twice."""
    span = sentence.span
    inside = sum(max(0, min(piece.end, span.end) - max(piece.start, span.start)) for piece in pieces)
    return inside / (span.end - span.start)
