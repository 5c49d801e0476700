"""Tables as one SQLite database, made in memory."""

import sqlite3
from contextlib import closing

from .rows import Cell
from .tables import Table

INDEXED = frozenset({"article", "actor", "speaker", "statement", "thread"})
"""Columns that people join by."""


def database(tables: tuple[Table, ...]) -> bytes:
    """The bytes of the database; the same tables give the same bytes with the same version of SQLite."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for table in tables:
            _create(connection, table)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        return connection.serialize()


def _create(connection: sqlite3.Connection, table: Table) -> None:
    columns = ", ".join(f'"{name}" {kind}' for name, kind in table.columns)
    connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
    marks = ", ".join("?" for _ in table.columns)
    rows = (tuple(_storable(cell) for cell in row) for row in table.rows)
    connection.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', rows)  # noqa: S608  (names are ours)
    for name, _ in table.columns:
        if name in INDEXED:
            connection.execute(f'CREATE INDEX "{table.name}_{name}" ON "{table.name}" ("{name}")')


def _storable(cell: Cell) -> Cell:
    """Lone surrogates, which UTF-8 cannot carry, become question marks."""
    return cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell
