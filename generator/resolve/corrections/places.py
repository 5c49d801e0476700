"""Where in the folder the words of a correction stand today."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import Article, Findings, Passage, Span
from generator.read.corrections import ArticleNames
from generator.read.corrections.folded import Folded, folded
from generator.read.corrections.quoted_text import Found, Match, find_words

MOST_ELSEWHERE = 50
"""Articles that are looked through for words that left theirs, once their rarest words are known to be there."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words found in an article."""

    article: Article
    """Where they stand now."""
    spans: tuple[Span, ...]
    """One where it is certain; several where the words stand several times."""
    edited: bool = False
    """Whether the source has changed a little since."""
    moved: bool = False
    """Whether they stand in another article than the entry says."""


class Places:
    """The articles of a folder, ready to be searched; texts are prepared once, when first needed."""

    def __init__(self, articles: Sequence[Article], findings: Mapping[str, Findings]) -> None:
        self.articles = tuple(articles)
        self.findings = findings
        self._folded: dict[str, Folded] = {}

    @cached_property
    def names(self) -> ArticleNames:
        """The articles by what people call them."""
        return ArticleNames(self.articles)

    def find(self, passage: Passage) -> Place | None:
        """Where the words of a passage stand: in its article, else word for word in exactly one other."""
        article = self.names.find(passage.article)
        if article is not None:
            found = find_words(self._text(article), passage, self._offset(article, passage.near))
            if found.match is not Match.ABSENT:
                return self._place(article, found)
        return self._elsewhere(passage, article)

    def _elsewhere(self, passage: Passage, article: Article | None) -> Place | None:
        places = []
        for other in self._with_words(passage.words):
            if other is not article:
                found = find_words(self._text(other), passage)
                if found.match in {Match.EXACT, Match.AMBIGUOUS}:
                    places.append(self._place(other, found, moved=True))
        return places[0] if len(places) == 1 else None

    def _with_words(self, words: str) -> list[Article]:
        """Articles that print the three longest words; none where the words are too few to know them by."""
        longest = sorted(set(re.findall(r"\w+", words)), key=lambda word: (-len(word), word))[:3]
        if sum(map(len, longest)) < 12:
            return []
        found = [a for a in self.articles if all(word in a.text for word in longest)]
        return found if len(found) <= MOST_ELSEWHERE else []

    def _place(self, article: Article, found: Found, moved: bool = False) -> Place:
        spans = tuple(article.span(start, end) for start, end in found.ranges)
        return Place(article, spans, found.match is Match.EDITED, moved)

    def _text(self, article: Article) -> Folded:
        if article.id not in self._folded:
            self._folded[article.id] = folded(article.text)
        return self._folded[article.id]

    def _offset(self, article: Article, near: int) -> int:
        """Offset of the sentence of that number, or 0."""
        sentences = self.findings[article.id].sentences
        return sentences[min(near, len(sentences)) - 1].span.start if near and sentences else 0
