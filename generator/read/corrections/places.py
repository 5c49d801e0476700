"""Where in the folder the words of a correction stand today."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import Article, Passage, Span

from .articles_named import ArticleNames, same_name
from .folded import Folded, folded
from .quoted_text import Found, Match, find_words

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


def _unknown(article: Article, number: int) -> int:
    """No sentence is numbered before analysis."""
    return 0


class Places:
    """The articles of a folder, ready to be searched; texts are prepared once, when first needed."""

    def __init__(self, articles: Sequence[Article], sentence_start: Callable[[Article, int], int] = _unknown) -> None:
        """`sentence_start` is the offset of an article's sentence of a number, or 0 where that is not known (yet)."""
        self.articles = tuple(articles)
        self._sentence_start = sentence_start
        self._folded: dict[str, Folded] = {}
        self._known: dict[Passage, Place | None] = {}

    @cached_property
    def names(self) -> ArticleNames:
        """The articles by what people call them."""
        return ArticleNames(self.articles)

    def find(self, passage: Passage) -> Place | None:
        """Where the words of a passage stand: in its article, else word for word in exactly one other."""
        if passage not in self._known:
            self._known[passage] = self._find(passage)
        return self._known[passage]

    def _find(self, passage: Passage) -> Place | None:
        article = self.names.find(passage.article)
        if article is not None:
            near = self._sentence_start(article, passage.near) if passage.near else 0
            found = find_words(self._text(article), passage, near)
            if found.match is not Match.ABSENT:
                return self._place(article, found)
        return self._elsewhere(passage, article)

    def whole(self, passage: Passage) -> Place | None:
        """The article that is meant as a whole: the one of that name, which must print the words of `prints`, if any.

        Where it does not, another article has taken its name, and the one that prints them is meant.
        """
        named = self.names.find(passage.article)
        if not passage.prints or (named and same_name(named.title, passage.prints)):
            return Place(named, ()) if named else None
        found = self.find(Passage(passage.article, passage.prints))
        titled = self.names.find(passage.prints)
        return found or (Place(titled, (), moved=True) if titled else None)

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
