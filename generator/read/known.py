"""Whether an article is already in the folder: same address, same text, or nearly the same text."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

from generator.model import Article, BlockKind

WORDS = 5
"""Words of one shingle; the usual size for near copies of news."""
NEAR = 0.8
"""Share of the smaller text's shingles that the other has too."""
EVERY = 8
"""One shingle in so many, chosen by its first word, is enough to find what may be a copy."""
SHORT = 200
"""Words of a text of which every shingle is kept: few could else be none."""
LIKELY = 0.5
"""Share of the kept shingles from which two texts are compared whole; below `NEAR`, as a sample may mislead."""
FEWEST = 20
"""Shingles of the smaller text from which likeness is told: of a few lines any two may be alike."""
TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|igshid|at_\w+)$", re.IGNORECASE)
"""Parameters by which sites follow a reader: no part of the address of an article."""


@dataclass(frozen=True, slots=True)
class Known:
    """The article that is already there."""

    article: Article
    """It."""
    why: str
    """`same address`, `same text` or `near copy (93 %)`."""


class KnownArticles:
    """The articles of a folder, to be asked many times: each is looked through once."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        """`articles` in the order in which they are preferred."""
        self._articles: list[Article] = []
        self._at: dict[str, Article] = {}
        self._sizes: list[tuple[int, bool]] = []
        self._holders: dict[int, list[int]] = defaultdict(list)
        for article in articles:
            self.add(article)

    def add(self, article: Article) -> None:
        """One more article."""
        if article.metadata.url:
            self._at.setdefault(plain_address(article.metadata.url.value), article)
        self._articles.append(article)

    def at(self, url: str) -> Known | None:
        """The article that stands at this address."""
        article = self._at.get(plain_address(url))
        return Known(article, "same address") if article else None

    def like(self, text: str) -> Known | None:
        """The first article with the same words, or nearly the same."""
        self._look_through()
        words = _words(text)
        own = _shingles(words)
        for article in self._likely(own, len(_sample(words))):
            other = _shingles(_words(_running_text(article)))
            if own == other:
                return Known(article, "same text")
            shared = len(own & other) / max(min(len(own), len(other)), 1)
            if shared >= NEAR and min(len(own), len(other)) >= FEWEST:
                return Known(article, f"near copy ({shared:.0%})")
        return None

    def _look_through(self) -> None:
        """Texts are looked at when the first is asked for: an address that is known needs none of them."""
        for place in range(len(self._sizes), len(self._articles)):
            words = _words(_running_text(self._articles[place]))
            short = len(words) <= SHORT
            kept = _shingles(words) if short else _sample(words)
            for shingle in kept:
                self._holders[shingle].append(place)
            self._sizes.append((len(kept), short))

    def _likely(self, own: frozenset[int], sample: int) -> Iterator[Article]:
        held = Counter(place for shingle in own for place in self._holders.get(shingle, ()))
        for place in sorted(held):
            size, short = self._sizes[place]
            if held[place] >= LIKELY * min(size, len(own) if short else sample):
                yield self._articles[place]


def plain_address(url: str) -> str:
    """An address as it is compared: without scheme, `www.`, tracking parameters, fragment and closing slash."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return url
    query = urlencode(sorted(pair for pair in parse_qsl(parts.query) if not TRACKING.match(pair[0])))
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def _running_text(article: Article) -> str:
    return "\n".join(article.words(b.span) for b in article.blocks if b.kind is not BlockKind.FURNITURE)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _shingles(words: list[str]) -> frozenset[int]:
    return frozenset(_shingle(words, place) for place in _places(words))


def _sample(words: list[str]) -> frozenset[int]:
    """Some shingles, the same ones in every text that has them."""
    return frozenset(_shingle(words, place) for place in _places(words) if _number(words[place]) % EVERY == 0)


def _places(words: list[str]) -> range:
    """Where a shingle begins; a text shorter than one is a shingle itself."""
    return range(max(len(words) - WORDS + 1, min(len(words), 1)))


def _shingle(words: list[str], place: int) -> int:
    return _number(" ".join(words[place : place + WORDS]))


def _number(words: str) -> int:
    return crc32(words.encode("utf-8", "surrogatepass"))
