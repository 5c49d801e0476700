"""The briefing as tables, the same for CSV and SQLite."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.render.register import Register

from .rows import Cell, Rows


@dataclass(frozen=True, slots=True)
class Table:
    """One table."""

    name: str
    """Its name, also of its file."""
    columns: tuple[tuple[str, str], ...]
    """Name and SQLite type of each column."""
    rows: tuple[tuple[Cell, ...], ...]
    """In the order of the dossier."""


SPAN = "article code start:INTEGER end:INTEGER sentence:INTEGER text page"
"""Columns that say where words stand and what they are; offsets are Unicode code points of the article's text."""


def tables_of(register: Register) -> tuple[Table, ...]:
    """Every table of a dossier."""
    rows = Rows(register)
    return (
        _table(
            "articles",
            "id code source title outlet date url language translated origin thread page text_sha256",
            rows.articles(),
        ),
        _table("actors", "id name kind articles:INTEGER mentions:INTEGER spellings page", rows.actors()),
        _table("mentions", f"actor {SPAN}", rows.mentions()),
        _table("roles", f"actor name {SPAN}", rows.roles()),
        _table(
            "quotes",
            f"id piece:INTEGER kind speaker speaker_name speaker_rule outlet date family rule confidence:REAL {SPAN}",
            rows.quotes(),
        ),
        _table("key_points", f"rank:INTEGER {SPAN}", rows.key_points()),
        _table("dates", f"value granularity certainty {SPAN}", rows.dates()),
        _table("timeline", f"id date granularity certainty thread {SPAN}", rows.timeline()),
        _table("threads", "id label date article", rows.threads()),
        _table("statements", f"id thread origins:INTEGER {SPAN}", rows.statements()),
        _table("disagreements", f"id kind statement side:INTEGER value {SPAN}", rows.disagreements()),
    )


def _table(name: str, columns: str, rows: Iterator[tuple[Cell, ...]]) -> Table:
    typed = tuple((column.partition(":")[0], column.partition(":")[2] or "TEXT") for column in columns.split())
    return Table(name, typed, tuple(rows))
