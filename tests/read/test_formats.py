"""PDF, Word and mail: paragraphs, headings and lists survive."""

import io

import docx
import pytest
import typst

from generator.model import BlockKind
from generator.read.draft import Draft
from generator.read.fault import UnreadableError
from generator.read.mail import mail_draft
from generator.read.pdf import pdf_draft
from generator.read.word_file import word_draft

TYPST = """
#set page(width: 12cm, height: 11cm, header: [Harbour Gazette], footer: context [Page #counter(page).display()])
#set par(justify: true)
#set text(hyphenate: true, lang: "en", size: 11pt)
= Ferry line to reopen
3 April 2031

The ferry between Northbay and Southbay will reopen on Monday, the harbour office said on Thursday. Passengers had
waited eleven days for the announcement, which came after an extraordinarily long inspection by municipal engineers.

“We checked every bolt,” said harbour master Ilse Brandt.

== What passengers should know
- Tickets bought before the storm stay valid.
- The first ship leaves at 06:30.

The mayor thanked the crews for their extraordinarily demanding work and promised compensation for all commuters, though
he would not name a figure. Councillors want a decision before the summer, and the oldest landing stage is to be
replaced by the neighbouring municipalities, which have not yet agreed to it.
"""


def kinds(draft: Draft) -> list[tuple[BlockKind, str]]:
    return [(p.kind, draft.text[p.start : p.end]) for p in draft.passages]


def test_a_pdf_keeps_its_paragraphs_headings_and_lists() -> None:
    draft = pdf_draft(typst.compile(TYPST.encode()))
    found = kinds(draft)
    assert found[0] == (BlockKind.TITLE, "Ferry line to reopen")
    assert (BlockKind.HEADING, "What passengers should know") in found
    assert (BlockKind.LIST_ITEM, "The first ship leaves at 06:30.") in found
    paragraphs = [words for kind, words in found if kind is BlockKind.PARAGRAPH and words != "3 April 2031"]
    assert [words.split()[1] for words in paragraphs] == ["ferry", "checked", "mayor"]
    assert paragraphs[2].endswith("which have not yet agreed to it.")
    assert "extraordinarily long inspection by municipal engineers." in paragraphs[0]
    assert {words for kind, words in found if kind is BlockKind.FURNITURE} == {"Harbour Gazette", "Page 1", "Page 2"}
    assert draft.extracted.date is not None
    assert draft.extracted.date.value == "2031-04-03"


def test_a_scan_says_that_it_has_no_text() -> None:
    with pytest.raises(UnreadableError, match="scan") as raised:
        pdf_draft(typst.compile(b"#rect(width: 5cm, height: 5cm, fill: gray)"))
    assert "OCR" in raised.value.fault.remedy


def printed_pages(*pages: str) -> bytes:
    """A PDF of one printed page, object 3, whose list of pages names these objects."""
    words = b"BT /F1 12 Tf 50 700 Td (The ferry sails again, the harbour master said.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(pages)}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(words), words),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, made) for n, made in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n"


def test_a_broken_page_of_a_pdf_is_reported_and_the_others_are_read() -> None:
    draft = pdf_draft(printed_pages("9 0 R", "3 0 R"))
    assert "The ferry sails again" in draft.text
    assert [(fault.code, fault.what) for fault in draft.faults] == [
        ("page-broken", "These pages are broken and were left out: 1.")
    ]


def test_a_pdf_of_broken_pages_is_no_scan() -> None:
    with pytest.raises(UnreadableError, match="broken"):
        pdf_draft(printed_pages("9 0 R"))


def test_a_word_file_keeps_its_headings_and_lists() -> None:
    document = docx.Document()
    document.core_properties.author = "Hanna Vik"
    document.add_heading("Ferry line to reopen", 0)
    document.add_paragraph("The ferry will reopen on Monday, the harbour office said.")
    document.add_heading("Key points", 1)
    for item in ("Tickets stay valid until June", "Ships leave earlier than before"):
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Cost", "2.4 million"
    buffer = io.BytesIO()
    document.save(buffer)
    draft = word_draft(buffer.getvalue())
    assert kinds(draft) == [
        (BlockKind.TITLE, "Ferry line to reopen"),
        (BlockKind.PARAGRAPH, "The ferry will reopen on Monday, the harbour office said."),
        (BlockKind.HEADING, "Key points"),
        (BlockKind.OUTLET_KEY_POINT, "Tickets stay valid until June"),
        (BlockKind.OUTLET_KEY_POINT, "Ships leave earlier than before"),
        (BlockKind.PARAGRAPH, "Cost 2.4 million"),
    ]
    assert draft.extracted.author is not None
    assert draft.extracted.author.value == "Hanna Vik"


def test_a_mail_gives_its_subject_sender_day_and_text() -> None:
    draft = mail_draft(
        b'From: "Hanna Vik" <hv@bay.example>\nSubject: =?utf-8?q?Caf=C3=A9_closes?=\n'
        b"Date: Thu, 3 Apr 2031 10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n"
        b"Content-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 closes, its owner said on=\n Monday.\n"
    )
    about = draft.extracted
    assert about.title is not None and about.author is not None and about.date is not None
    assert (about.title.value, about.author.value, about.date.value) == ("Café closes", "Hanna Vik", "2031-04-03")
    assert kinds(draft) == [(BlockKind.PARAGRAPH, "The café closes, its owner said on Monday.")]


def test_a_mail_that_declares_no_encoding_keeps_its_letters() -> None:
    draft = mail_draft("Subject: Ferry\n\nThe harbour café of Åsa “opens” today.".encode())
    assert draft.text.strip() == "The harbour café of Åsa “opens” today."


def test_signs_dropped_from_a_mail_are_reported() -> None:
    draft = mail_draft("Subject: Ferry\n\nThe ferry\u202e sails again today.".encode())
    assert "\u202e" not in draft.text
    assert [fault.code for fault in draft.faults] == ["direction-signs"]


def test_a_mail_with_html_alone_is_read_as_a_page() -> None:
    draft = mail_draft(
        b"Subject: Bay Letter\nContent-Type: text/html; charset=utf-8\n\n"
        b"<html><body><h1>Ferry sails</h1><p>The ferry sails again on Monday, the harbour office said.</p>"
    )
    assert (BlockKind.PARAGRAPH, "The ferry sails again on Monday, the harbour office said.") in kinds(draft)


@pytest.mark.parametrize(
    "data", [b"", b"Subject: \x00\nFrom: \xff<\nDate: never\n\n", b"Content-Type: multipart/x\n\n"]
)
def test_a_broken_mail_raises_nothing_but_our_own_word(data: bytes) -> None:
    try:
        mail_draft(data)
    except UnreadableError as unreadable:
        assert unreadable.fault.remedy
