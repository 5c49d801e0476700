"""Mail messages (`.eml`) to drafts, through the standard library."""

from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from generator.model import Metadata

from .controls import cleaned, one_line
from .draft import Draft
from .fault import UnreadableError
from .plain_text import passages_of
from .stated import extracted, joined
from .text_file import printed_metadata
from .web_page import page_draft


def mail_draft(data: bytes) -> Draft:
    """The body of a message: its plain text, else its HTML.  Raises UnreadableError where it has neither."""
    message = message_from_bytes(data, policy=policy.default)
    body = message.get_body(preferencelist=("plain", "html")) if isinstance(message, EmailMessage) else None
    if not isinstance(body, EmailMessage):
        raise UnreadableError("no-text", "The message has no text.", "Save the text that it carries.")
    head = _head(message)
    if body.get_content_type() == "text/html":
        page = page_draft(_content(body).encode("utf-8", "replace"))
        return Draft(page.text, page.passages, extracted=joined(head, page.extracted), faults=page.faults)
    text = cleaned(_content(body)).text
    passages = passages_of(text, head.title.value if head.title else "")
    return Draft(text, passages, extracted=joined(head, printed_metadata(text, passages)))


def _content(body: EmailMessage) -> str:
    try:
        return str(body.get_content())
    except (LookupError, ValueError, TypeError):
        payload = body.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else str(payload)


def _head(message: EmailMessage) -> Metadata:
    name, address = parseaddr(_header(message, "from"))
    return Metadata(
        title=extracted(_header(message, "subject")),
        author=extracted(one_line(name or address)),
        date=extracted(_day(message)),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return one_line(str(message.get(name, "")))
    except (ValueError, TypeError, AttributeError, IndexError):  # the standard parser fails on some broken headers
        return ""


def _day(message: EmailMessage) -> str:
    try:
        sent = getattr(message.get("date"), "datetime", None)
    except (ValueError, TypeError, AttributeError, IndexError):
        return ""
    return sent.date().isoformat() if isinstance(sent, datetime) else ""
