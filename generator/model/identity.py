"""Ids made from content: the same thing has the same address in every build."""

import hashlib
import re
import unicodedata

SLUG_LENGTH = 48
HASH_LENGTH = 8
DASHES = re.compile("[\u2010-\u2015\u2212]")
"""Hyphens, dashes and the minus sign: they part words as an ASCII hyphen does."""


def content_hash(*parts: str, length: int = HASH_LENGTH) -> str:
    """The first `length` hex digits of the SHA-256 over the parts, each ended by a NUL (no two lists collide)."""
    joined = "".join(part + "\0" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def slug(text: str, length: int = SLUG_LENGTH) -> str:
    """`text` as lower-case ASCII words joined by hyphens, at most `length` characters; may be empty."""
    parted = "".join(
        "-" if unicodedata.category(sign) == "Pd" or sign == "\u2212" else sign for sign in text.casefold()
    )
    plain = unicodedata.normalize("NFKD", parted).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    cut = "-".join(words)[:length]
    return cut.rsplit("-", 1)[0] if len("-".join(words)) > length and "-" in cut else cut


def stable_id(name: str, *content: str) -> str:
    """A readable id: the slug of `name` (or "x" where nothing is left of it) and a hash of name and content."""
    return f"{slug(name) or 'x'}-{content_hash(name, *content)}"
