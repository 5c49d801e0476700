"""One escaping for every value: nothing from an article is ever markup."""

import re
from urllib.parse import urlsplit

from markupsafe import Markup

SPACES = re.compile(r"\s+")
BIDI_FORMATTING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Embeddings, overrides and isolates: they can turn the order of the text around them (CVE-2021-42574)."""
SURROGATES = re.compile("[\ud800-\udfff]")
CONTROLS = (*range(32), *range(127, 160))
DROPPED = dict.fromkeys([c for c in (*CONTROLS, *map(ord, BIDI_FORMATTING)) if not chr(c).isspace()])
PUNCTUATION = {code: f"&#{code};" for code in range(33, 127) if not chr(code).isalnum()}
SCHEMES = {"http", "https", "mailto"}
TEMPLATE_ADDRESS = re.compile(r"[\w./#:-]*", re.ASCII)


def plain(value: object) -> str:
    """The characters of a value that a page may show: C0 and C1 controls, lone surrogates and bidi formatting
    characters are dropped, then each run of white space (Python's `\\s`) becomes one space.

    `verify` compares texts so.
    """
    text = "" if value is None else str(value)
    return SPACES.sub(" ", SURROGATES.sub("", text).translate(DROPPED))


def escape(value: object) -> Markup:
    """Text that stands as it is in Markdown, in HTML and in an attribute: ASCII punctuation as character references.

    Values that are Markup already (made by our templates) pass.
    """
    if isinstance(value, Markup):
        return value
    return Markup(plain(value).translate(PUNCTUATION))  # noqa: S704


def as_typed(text: str) -> Markup:
    """Lines to copy, for `pre`: breaks and indentation stay, which every other escaping folds into one space."""
    lines = [(len(line) - len(line.lstrip(" ")), escape(line.lstrip(" "))) for line in text.splitlines()]
    return Markup("&#10;").join(Markup("&#32;") * indent + words for indent, words in lines)


def as_html(value: object) -> str:
    """Text with only `&`, `<`, `>` and quotes escaped: for front matter, which reaches HTML attributes unescaped."""
    text = plain(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def own(value: str) -> Markup:
    """An id or address that this project made, unescaped to keep pages small.  Raises ValueError on anything else."""
    if not TEMPLATE_ADDRESS.fullmatch(value):
        raise ValueError(f"not an address of ours: {value!r}")
    return Markup(value)  # noqa: S704


def safe_link(value: object) -> str:
    """The address where a browser may follow it (http, https or mailto), otherwise an empty text."""
    text = "".join(plain(value).split())
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    reachable = parts.netloc if parts.scheme.startswith("http") else parts.path
    return text if parts.scheme.lower() in SCHEMES and reachable else ""
