"""The timeline as iCalendar and CSV: well formed, folded, escaped, without formulas."""

import csv
import io
from dataclasses import replace

from generator.model import (
    Article,
    Certainty,
    Dossier,
    Findings,
    Metadata,
    Provenance,
    Sentence,
    Settings,
    Stated,
    Thread,
    TimelineEntry,
    content_hash,
)
from generator.read.plain_text import blocks_of
from generator.render.calendar import calendar_files, icalendar, moments_csv

WORDS = "=SUM(1) is what the council; of Bergholm, voted on \\ May 6 – " + "ö" * 120


def made(publish: str = "full", date: str = "2024-05-06", announced: bool = False) -> Dossier:
    sha = content_hash(WORDS, length=64)
    metadata = Metadata(date=Stated("2024-05-08", Provenance.SIDECAR), publish=Stated(publish, Provenance.SIDECAR))
    article = Article("a", "001", "a.txt", sha, WORDS, sha, metadata, blocks_of("a", WORDS))
    sentence = Sentence(article.blocks[0].span, 1, article.blocks[0].kind)
    at = WORDS.index("May 6")
    entry = TimelineEntry(
        "m-1", date, "day", Certainty.RESOLVED if date else Certainty.UNRESOLVED, "t",
        (sentence.span,), (article.span(at, at + 5),), announced,
    )  # fmt: skip
    thread = Thread("t", "6 May, Bergholm", "2024-05-06", ("a",), ())
    findings = {"a": Findings("a", sha, "m", (sentence,))}
    return Dossier(Settings(), (article,), findings, threads=(thread,), timeline=(entry,))


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_day_is_an_all_day_event_that_ends_the_day_after() -> None:
    lines = unfolded(icalendar(made()))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20240506" in lines
    assert "DTEND;VALUE=DATE:20240507" in lines
    assert "UID:m-1@dossier" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_a_month_is_an_event_of_the_whole_month() -> None:
    lines = unfolded(icalendar(made(date="2024-02")))
    assert "DTSTART;VALUE=DATE:20240201" in lines
    assert "DTEND;VALUE=DATE:20240301" in lines


def test_no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character() -> None:
    data = icalendar(made())
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert all(line.decode() or True for line in data.split(b"\r\n"))


def test_commas_semicolons_and_backslashes_are_escaped() -> None:
    (description,) = [line for line in unfolded(icalendar(made())) if line.startswith("DESCRIPTION")]
    assert "council\\; of Bergholm\\, voted on \\\\ May 6" in description


def test_the_same_dossier_gives_the_same_bytes_and_the_stamp_is_the_newest_source() -> None:
    assert calendar_files(made()) == calendar_files(made())
    assert "DTSTAMP:20240508T000000Z" in unfolded(icalendar(made()))


def test_an_unresolved_moment_is_in_the_table_and_not_in_the_calendar() -> None:
    dossier = made(date="")
    assert "BEGIN:VEVENT" not in unfolded(icalendar(dossier))
    assert len(rows(moments_csv(dossier))) == 1


def test_what_was_announced_is_tentative() -> None:
    assert "STATUS:TENTATIVE" in unfolded(icalendar(made(announced=True)))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_no_cell_begins_as_a_formula_does() -> None:
    (row,) = rows(moments_csv(made()))
    assert row["sentence"].startswith("'=SUM(1)")
    assert row["printed"] == "May 6"


def test_words_that_must_not_be_shown_stand_in_neither() -> None:
    dossier = made(publish="none")
    assert b"council" not in icalendar(dossier)
    assert b"council" not in moments_csv(dossier)


def test_a_lone_surrogate_in_a_title_breaks_nothing() -> None:
    dossier = made()
    strange = replace(dossier, settings=replace(dossier.settings, title="a\ud800b"))
    assert icalendar(strange).startswith(b"BEGIN:VCALENDAR")
