"""A text as the set of its short runs of words."""

import re
import zlib

LENGTH = 4
"""Words of a shingle: long enough not to be shared by chance, short enough to outlive an edit."""
_WORD = re.compile(r"[^\W_]+")


def shingles_of(text: str) -> frozenset[int]:
    """CRC-32 of every run of `LENGTH` words, case and punctuation aside; the whole text where it is shorter."""
    words = _WORD.findall(text.casefold())
    last = max(1, len(words) - LENGTH + 1)
    return frozenset(zlib.crc32(" ".join(words[n : n + LENGTH]).encode("utf-8", "replace")) for n in range(last))
