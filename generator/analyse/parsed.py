"""An article together with its parse: what every rule of language reads."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from generator.model import Article, Sentence, Span


@dataclass(frozen=True)
class Parsed:
    """One article and what the language model says of it; offsets of `doc` are offsets of the text."""

    article: Article
    """The article."""
    doc: Doc
    """spaCy's parse of the whole frozen text."""
    sentences: tuple[Sentence, ...]
    """Its numbered sentences; furniture has none."""

    def span(self, start: int, end: int) -> Span:
        """A span of the article, in code points.  Raises SpanError outside the text."""
        return self.article.span(start, end)

    def of(self, tokens: Tokens | Token) -> Span:
        """The span of a token or a slice of tokens."""
        if isinstance(tokens, Token):
            return self.article.span(tokens.idx, tokens.idx + len(tokens))
        return self.article.span(tokens.start_char, tokens.end_char)

    def tokens(self, span: Span) -> Tokens:
        """The tokens that overlap a span."""
        found = self.doc.char_span(span.start, span.end, alignment_mode="expand")
        assert found is not None  # noqa: S101  (a span lies in the text by construction)
        return found

    @cached_property
    def words(self) -> list[str]:
        """The tokens as printed: read out of spaCy once, where asking each token costs more than what is asked."""
        return [token.text for token in self.doc]

    @cached_property
    def lowers(self) -> list[str]:
        """The same in lower case, so that a rule looks up words first and touches only the tokens that it needs."""
        return [word.lower() for word in self.words]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.doc.sents]

    def parser_sentence(self, token: int) -> int:
        """Number, from 0, of the parser's own sentence that holds the token with the index `token`."""
        return bisect_right(self._sentence_starts, token) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The numbered sentence around a code point; None in furniture and between sentences."""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self.sentences[place].span.end:
            return self.sentences[place]
        return None
