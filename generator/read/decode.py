"""Bytes to text: the byte order mark, UTF-8, what the file declares, then Windows-1252."""

import codecs
import re
from dataclasses import dataclass

import ftfy

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"""(?:charset|encoding|coding)\s*[=:]\s*["']?\s*([A-Za-z0-9][A-Za-z0-9_.:-]{1,30})""")
DECLARED_WITHIN = 2048
"""Bytes: a declaration stands at the head of a file (HTML asks for the first 1,024)."""
BINARY_SHARE = 0.02
"""Share of control bytes above which a file is no text; a text has next to none."""
TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x85")
MOJIBAKE_SIGNS = re.compile(
    "â€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
)
MOJIBAKE_ALONE = 2
"""Pairs such as "Ã©" that prove a double encoding; one may be a quoted letter before a quotation mark."""
MEANS_CP1252 = frozenset({"iso-8859-1", "latin-1", "latin1", "l1", "ascii", "us-ascii"})
"""Labels that mean Windows-1252 on the web (WHATWG Encoding Standard, section 4.2)."""
NOT_DECLARABLE = frozenset(
    {"utf-7", "utf7", "unicode-escape", "raw-unicode-escape", "punycode", "idna", "undefined", "mbcs"}
)
"""Python encodings that no page uses and that turn harmless bytes into other signs."""
UTF16_ZEROS = 0.3
"""Share of zero bytes on even or odd places from which unmarked text is UTF-16."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file as text."""

    text: str
    """The text, without byte order mark."""
    encoding: str
    """Name of the encoding that was used."""
    certain: bool = True
    """False where it was only assumed (Windows-1252)."""
    repaired: bool = False
    """Whether doubly encoded signs ("â€œ") were set right."""
    lost: int = 0
    """How many bytes had no sign in that encoding and stand as U+FFFD."""


def decoded(data: bytes, transport: str = "") -> Decoded:
    """The text of a file.  `transport` is the encoding that the server named, if any.  Never raises."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return _lossy(data[len(mark) :], name)
    if unmarked := _unmarked_utf16(data):
        return _lossy(data, unmarked)
    for name in ("utf-8", transport, _declaration(data)):
        if (text := _strict(data, name)) is not None:
            return _repaired(text, name)
    return _repaired_lossy(data)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding that is read here."""
    if any(data.startswith(mark) for mark, _ in MARKS) or _unmarked_utf16(data):
        return False
    controls = sum(data.count(byte) for byte in range(32) if byte not in TEXT_CONTROLS)
    return controls > BINARY_SHARE * len(data) and controls > 8


def _strict(data: bytes, name: str) -> str | None:
    plain = name.casefold().replace("_", "-")
    if not plain or plain in NOT_DECLARABLE:
        return None
    try:
        return data.decode("cp1252" if plain in MEANS_CP1252 else plain)
    except (LookupError, UnicodeError, ValueError):
        return None


def _declaration(data: bytes) -> str:
    found = DECLARED.search(data[:DECLARED_WITHIN])
    return found.group(1).decode("ascii") if found else ""


def _lossy(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    return Decoded(text, name, lost=text.count("\ufffd"))


def _repaired_lossy(data: bytes) -> Decoded:
    """What is no UTF-8 is Windows-1252, unless only a few bytes of a UTF-8 text are broken."""
    as_utf8 = data.decode("utf-8", "replace")
    broken = as_utf8.count("\ufffd")
    multibyte = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", data))
    if multibyte and (multibyte >= broken or b"\xed\xa0" in data or b"\xed\xb0" in data):
        return Decoded(as_utf8, "utf-8", certain=True, lost=broken)
    text = data.decode("cp1252", "replace")
    return Decoded(text, "windows-1252", certain=False, lost=text.count("\ufffd"))


def _repaired(text: str, name: str) -> Decoded:
    """Doubly encoded text set right, only where it holds such pairs and ftfy leaves none behind.

    `fix_encoding` alone: it changes no quotes, ligatures or widths, as `fix_text` would.
    """
    pairs = MOJIBAKE_SIGNS.findall(text)
    if len(pairs) < MOJIBAKE_ALONE and not any(pair.startswith("â€") for pair in pairs):
        return Decoded(text, name)
    fixed = ftfy.fix_encoding(text)
    certain = fixed != text and not MOJIBAKE_SIGNS.search(fixed) and "\ufffd" not in fixed
    return Decoded(fixed if certain else text, name, repaired=certain)


def _unmarked_utf16(data: bytes) -> str:
    sample = data[:DECLARED_WITHIN]
    half = max(len(sample) // 2, 1)
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > UTF16_ZEROS * half and even * 10 < odd:
        return "utf-16-le"
    return "utf-16-be" if even > UTF16_ZEROS * half and odd * 10 < even else ""
