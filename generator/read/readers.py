"""Which reader takes which kind of file."""

from collections.abc import Callable, Mapping

from .draft import Draft
from .mail import mail_draft
from .pdf import pdf_draft
from .text_file import markdown_draft, text_draft
from .web_page import page_draft
from .word_file import word_draft

READERS: Mapping[str, Callable[[bytes], Draft]] = {
    "text": text_draft,
    "markdown": markdown_draft,
    "page": page_draft,
    "pdf": pdf_draft,
    "word": word_draft,
    "mail": mail_draft,
}
"""By the kind that `files.FORMATS` gives a suffix."""
