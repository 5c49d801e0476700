"""The timeline to take along: iCalendar (RFC 5545) and a CSV with one row a moment.

Words of an article that must not be shown (`publish: none`) stand in neither.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.analyse.dates import period
from generator.model import Article, Dossier, Span, TimelineEntry

from .data.csv_files import BOM, safe
from .register import Register

FOLDER = "docs/data/"
EPOCH = "19700101T000000Z"
"""Stamp where no article is dated; there is no clock here."""
FOLD = 75
"""Octets of a content line, without its line end (RFC 5545, 3.1)."""
SUMMARY = 120
"""Characters of a sentence that a calendar shows as a title."""
_COLUMNS = (
    "date",
    "granularity",
    "certainty",
    "announced",
    "event",
    "articles",
    "outlets",
    "printed",
    "sentence",
    "id",
)


def calendar_files(dossier: Dossier) -> dict[str, bytes]:
    """`timeline.ics` and `timeline-moments.csv` under `docs/data/`."""
    return {FOLDER + "timeline.ics": icalendar(dossier), FOLDER + "timeline-moments.csv": moments_csv(dossier)}


def icalendar(dossier: Dossier) -> bytes:
    """Every moment with a calendar date as an all-day event of its day, month or year; unresolved ones are left out."""
    stamp = _stamp(dossier)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//Timeline//EN", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{_escaped(dossier.settings.title)}")
    register = Register(dossier)
    for entry in dossier.timeline:
        lines += _event(register, entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode("utf-8", "replace")


def _stamp(dossier: Dossier) -> str:
    newest = max((a.date for a in dossier.articles if re.fullmatch(r"\d{4}-\d\d-\d\d", a.date)), default="")
    return f"{newest.replace('-', '')}T000000Z" if newest else EPOCH


def _event(register: Register, entry: TimelineEntry, stamp: str) -> list[str]:
    dossier = register.dossier
    covered = period(entry.date if len(entry.date) < 11 or "/" in entry.date else entry.date[:10])
    spans = _shown(register, entry)
    if covered is None or not spans:
        return []
    last = covered[1] if covered[1] == date.max else covered[1] + timedelta(days=1)
    thread = dossier.thread.get(entry.thread_id or "")
    told = "\n\n".join(f"{_source(dossier, span)}: {_words(dossier, span)}" for span in spans)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.id}@dossier",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{covered[0]:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last:%Y%m%d}",
        f"SUMMARY:{_escaped(_short(_words(dossier, spans[0])))}",
        f"DESCRIPTION:{_escaped(_note(entry) + told)}",
        "TRANSP:TRANSPARENT",
    ]
    if thread:
        lines.append(f"CATEGORIES:{_escaped(thread.label)}")
    return [*lines, f"STATUS:{'TENTATIVE' if entry.announced else 'CONFIRMED'}", "END:VEVENT"]


def _note(entry: TimelineEntry) -> str:
    """What is ours about the date, said before the sources' words."""
    announced = ", announced when it was written" if entry.announced else ""
    return f"Date {entry.certainty.value} ({entry.granularity}){announced}.\n\n"


def moments_csv(dossier: Dossier) -> bytes:
    """One row a moment: UTF-8 with a mark, commas, CRLF; no cell begins as a formula does."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows([safe(cell) for cell in row] for row in _rows(dossier))
    return (BOM + out.getvalue()).encode("utf-8", "replace")


def _rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    register = Register(dossier)
    for entry in dossier.timeline:
        spans = _shown(register, entry)
        articles = list(dict.fromkeys(dossier.article[span.article_id] for span in spans))
        thread = dossier.thread.get(entry.thread_id or "")
        printed = [e for e in entry.expressions if any(span.contains(e) for span in spans)]
        yield (
            entry.date,
            entry.granularity,
            entry.certainty.value,
            "yes" if entry.announced else "no",
            thread.label if thread else "",
            " ".join(article.code for article in articles),
            "; ".join(dict.fromkeys(article.outlet for article in articles if article.outlet)),
            " | ".join(dict.fromkeys(_words(dossier, e) for e in printed)),
            " | ".join(_words(dossier, span) for span in spans),
            entry.id,
        )


def _shown(register: Register, entry: TimelineEntry) -> list[Span]:
    articles = register.dossier.article
    return [span for span in entry.spans if register.level(articles[span.article_id]) != "none"]


def _source(dossier: Dossier, span: Span) -> str:
    article: Article = dossier.article[span.article_id]
    return f"{article.code} ({article.outlet or 'outlet unknown'}), sentence {dossier.sentence_at(span).number}"


def _words(dossier: Dossier, span: Span) -> str:
    return " ".join(dossier.words(span).split())


def _short(words: str) -> str:
    return words if len(words) <= SUMMARY else words[: SUMMARY - 1].rsplit(" ", 1)[0] + "…"


def _escaped(text: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11); control characters are dropped."""
    plain = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c == "\n" or c.isprintable())
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, further ones behind a space, never inside a character."""
    piece, room = "", FOLD
    for char in line:
        size = len(char.encode("utf-8", "replace"))
        if size > room:
            yield piece
            piece, room = " ", FOLD - 1
        piece, room = piece + char, room - size
    yield piece
