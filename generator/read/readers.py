"""Which reader takes which kind of file."""

from collections.abc import Callable, Mapping

from .draft import Draft
from .text_file import markdown_draft, text_draft
from .web_page import page_draft

READERS: Mapping[str, Callable[[bytes], Draft]] = {
    "text": text_draft,
    "markdown": markdown_draft,
    "page": page_draft,
}
"""By the kind that `files.FORMATS` gives a suffix."""
