"""One escaping for every value: nothing from an article is ever markup."""

import re
import unicodedata

from markupsafe import Markup

PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
DROPPED = {"Cc", "Cs"}
KEPT_CONTROLS = "\t\n\r"


def escape(value: object) -> Markup:
    """Text that stands as it is in Markdown, in HTML and in an attribute: ASCII punctuation as character references.

    Values that are Markup already (made by our templates) pass.  Controls and lone surrogates, which HTML forbids,
    are dropped.
    """
    if isinstance(value, Markup):
        return value
    text = "" if value is None else str(value)
    clean = "".join(c for c in text if c in KEPT_CONTROLS or unicodedata.category(c) not in DROPPED)
    return Markup(PUNCTUATION.sub(lambda found: f"&#{ord(found.group())};", clean))  # noqa: S704
