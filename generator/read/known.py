"""Whether an article is already in the folder: same address, same text, or nearly the same text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

from generator.model import Article

WORDS = 5
"""Words of one shingle; the usual size for near copies of news."""
NEAR = 0.8
"""Share of the smaller text's shingles that the other has too."""
TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|igshid|at_\w+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """The article that is already there."""

    article: Article
    """It."""
    why: str
    """`same address`, `same text` or `near copy (93 %)`."""


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


def known_address(url: str, articles: Sequence[Article]) -> Known | None:
    """The article that stands at this address."""
    plain = plain_address(url)
    for article in articles:
        if article.metadata.url and plain_address(article.metadata.url.value) == plain:
            return Known(article, "same address")
    return None


def known_text(text: str, articles: Sequence[Article]) -> Known | None:
    """The article with the same words, or nearly the same; linear in the folder."""
    own = _shingles(text)
    for article in articles:
        other = _shingles(article.text)
        if own == other:
            return Known(article, "same text")
        shared = len(own & other) / max(min(len(own), len(other)), 1)
        if shared >= NEAR and min(len(own), len(other)) >= WORDS * 4:
            return Known(article, f"near copy ({shared:.0%})")
    return None


def _shingles(text: str) -> frozenset[int]:
    words = re.findall(r"\w+", text.casefold())
    pieces = range(max(len(words) - WORDS + 1, 1))
    return frozenset(crc32(" ".join(words[n : n + WORDS]).encode("utf-8", "surrogatepass")) for n in pieces)
