"""Ids made from content: the same thing has the same address in every build."""

import hashlib
import re
import unicodedata

SLUG_LENGTH = 48
"""Characters: long enough to be read in an address, short enough for every file system."""
HASH_LENGTH = 8
"""Hex digits: 32 bits tell apart what already has the same slug."""


def content_hash(*parts: str, length: int = HASH_LENGTH) -> str:
    """The first `length` hex digits of the SHA-256 over the parts, each ended by a NUL (no two lists collide)."""
    joined = "".join(part + "\0" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def slug(text: str, length: int = SLUG_LENGTH) -> str:
    """`text` as lower-case ASCII words joined by hyphens, at most `length` characters; may be empty."""
    # Dashes of every kind and the minus sign part words as an ASCII hyphen does.
    dashed = ("-" if unicodedata.category(sign) == "Pd" or sign == "\u2212" else sign for sign in text.casefold())
    plain = unicodedata.normalize("NFKD", "".join(dashed)).encode("ascii", "ignore").decode()
    whole = "-".join(re.findall(r"[a-z0-9]+", plain))
    cut = whole[:length]
    return cut.rsplit("-", 1)[0] if len(whole) > length and "-" in cut else cut


def stable_id(name: str, *content: str) -> str:
    """A readable id: the slug of `name` (or "x" where nothing is left of it) and a hash of name and content."""
    return f"{slug(name) or 'x'}-{content_hash(name, *content)}"
