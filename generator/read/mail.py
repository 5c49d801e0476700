"""Mail messages (`.eml`) to drafts, through the standard library."""

from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from generator.model import Metadata

from .controls import cleaned, one_line
from .decode import Decoded, decoded
from .draft import Draft
from .fault import UnreadableError
from .plain_text import passages_of
from .stated import extracted, joined
from .text_file import printed_metadata, text_faults
from .web_page import page_draft


def mail_draft(data: bytes) -> Draft:
    """The body of a message: its plain text, else its HTML.  Raises UnreadableError where it has neither."""
    message = message_from_bytes(data, policy=policy.default)
    body = message.get_body(preferencelist=("plain", "html")) if isinstance(message, EmailMessage) else None
    if not isinstance(body, EmailMessage):
        raise UnreadableError("no-text", "The message has no text.", "Save the text that it carries.")
    head = _head(message)
    if body.get_content_type() == "text/html":
        page = page_draft(_content(body).text.encode("utf-8", "replace"))
        return Draft(page.text, page.passages, extracted=joined(head, page.extracted), faults=page.faults)
    read = _content(body)
    clean = cleaned(read.text)
    passages = passages_of(clean.text, head.title.value if head.title else "")
    about = joined(head, printed_metadata(clean.text, passages))
    return Draft(clean.text, passages, extracted=about, faults=text_faults(read, clean))


def _content(body: EmailMessage) -> Decoded:
    """The text of a part in the encoding that it declares, else as its bytes tell."""
    charset = body.get_content_charset() or ""
    try:
        text = str(body.get_content()) if charset else ""
    except (LookupError, ValueError, TypeError):
        text = ""
    if text:
        return Decoded(text, charset, lost=text.count("\ufffd"))
    payload = body.get_payload(decode=True)
    return decoded(payload) if isinstance(payload, bytes) else Decoded(str(payload), charset)


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
