"""Where in an article: the one way in which this project points at text."""

from dataclasses import dataclass


class SpanError(ValueError):
    """A span that does not lie in its article."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of an article's frozen text, in Unicode code points.

    Built through `Article.span`, which knows the length of the text.  Raises SpanError when empty or negative.
    """

    article_id: str
    """Id of the article whose text is meant."""
    start: int
    """First code point."""
    end: int
    """One past the last code point; always more than `start`."""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise SpanError(f"{self.article_id}: no text between {self.start} and {self.end}")

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span of the same article."""
        return self.article_id == other.article_id and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point of the same article."""
        return self.article_id == other.article_id and self.start < other.end and other.start < self.end

    @property
    def key(self) -> str:
        """`article-id:start-end`, as pages carry it for `verify`."""
        return f"{self.article_id}:{self.start}-{self.end}"
