"""Links that open the original at the very words."""

from urllib.parse import quote

WORDS_AT_EACH_END = 5
"""Enough to be unique in an article, and short enough for an address."""


def text_fragment(url: str, words: str) -> str:
    """`url#:~:text=first,last` (WICG text fragments); the address alone where there are no words."""
    parts = words.split()
    if not parts or not url:
        return url
    if len(parts) <= 2 * WORDS_AT_EACH_END:
        target = _encoded(" ".join(parts))
    else:
        first, last = parts[:WORDS_AT_EACH_END], parts[-WORDS_AT_EACH_END:]
        target = f"{_encoded(' '.join(first))},{_encoded(' '.join(last))}"
    return f"{url.split('#', 1)[0]}#:~:text={target}"


def _encoded(words: str) -> str:
    """Percent-encoded; the hyphen too, which the syntax gives a meaning."""
    return quote(words.encode("utf-8", "ignore"), safe="").replace("-", "%2D")
