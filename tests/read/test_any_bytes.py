"""Any bytes into any reader: a draft comes out, or our own word why not, never another exception."""

import io
import zipfile
from collections.abc import Callable
from itertools import pairwise

import docx
import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.read.draft import Draft
from generator.read.fault import UnreadableError
from generator.read.readers import READERS

PAGE = (
    b'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour shut</title>'
    b'<meta property="article:published_time" content="2031-04-03"><link rel="canonical" href="https://bay.example/">'
    b'<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Bay"}}</script></head><body>'
    b"<nav>Home</nav><article><h1>Harbour shut</h1><p>The harbour closed at noon, the port office said.</p>"
    b"<ul><li>One</li><li>Two</li></ul><table><tr><td>1<td>2</table></article><!-- saved --></body></html>"
)
MAIL = (
    b'From: "Hanna Vik" <hv@bay.example>\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\nDate: Thu, 3 Apr 2031 10:00:00 +0200\r\n'
    b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain;'
    b" charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIGhhcmJvdXIgY2xvc2VkIGF0IG5vb24u\r\n--b\r\n"
    b"Content-Type: text/html\r\n\r\n<p>The harbour closed at noon.</p>\r\n--b--\r\n"
)


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Harbour shut", 0)
    document.add_paragraph("The harbour closed at noon, the port office said.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def print_file() -> bytes:
    return bytes(typst.compile(b"= Harbour shut\nThe harbour closed at noon, the port office said."))  # type: ignore[arg-type]


SAMPLES: dict[str, bytes] = {
    "text": b"Harbour shut\n\nThe harbour closed at noon.\n",
    "markdown": b"---\ntitle: x\n---\n\n# Harbour shut\n\nThe harbour closed at noon.\n",
    "page": PAGE,
    "mail": MAIL,
    "word": word_file(),
    "pdf": print_file(),
}
PIECES = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [b"\0", b"<", b"-->", b"<!--", b"]]>", b"&#x110000;", b"=?x?b?!?=", b"\xff\xfe", b"%%EOF", b"9" * 30]
    ),
)
CUTS = st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 60), PIECES), max_size=6)


def damaged(data: bytes, cuts: list[tuple[int, int, bytes]]) -> bytes:
    """The bytes with some stretches replaced by others."""
    for place, length, piece in cuts:
        at = place % (len(data) + 1)
        data = data[:at] + piece + data[at + length :]
    return data


def holds(read: Callable[[bytes], Draft], data: bytes) -> None:
    """What is true of any draft, or of any refusal."""
    try:
        draft = read(data)
    except UnreadableError as unreadable:
        assert unreadable.fault.what
        return
    assert all(a.end <= b.start for a, b in pairwise(draft.passages))
    assert all(0 <= p.start < p.end <= len(draft.text) for p in draft.passages)


@pytest.mark.parametrize("kind", sorted(READERS))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cuts=CUTS)
def test_a_damaged_file_is_read_or_refused_with_a_word(kind: str, cuts: list[tuple[int, int, bytes]]) -> None:
    holds(READERS[kind], damaged(SAMPLES[kind], cuts))


@pytest.mark.parametrize("kind", sorted(READERS))
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_word(kind: str, data: bytes) -> None:
    holds(READERS[kind], data)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    cuts=CUTS,
    part=st.sampled_from(["word/document.xml", "docProps/core.xml", "word/styles.xml", "[Content_Types].xml"]),
)
def test_a_word_file_with_a_damaged_part_is_read_or_refused(cuts: list[tuple[int, int, bytes]], part: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SAMPLES["word"])) as whole, zipfile.ZipFile(buffer, "w") as copy:
        for name in whole.namelist():
            copy.writestr(name, damaged(whole.read(name), cuts) if name == part else whole.read(name))
    holds(READERS["word"], buffer.getvalue())
