"""Tables as CSV that a spreadsheet opens without running anything in it."""

import csv
import io

from .rows import Cell
from .tables import Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Beginnings that make a spreadsheet run a cell, with their full-width forms.

Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
"""
BOM = "\ufeff"
"""Tells spreadsheets that the file is UTF-8."""


def csv_files(tables: tuple[Table, ...]) -> dict[str, bytes]:
    """A file for each table: UTF-8 with a mark, commas, CRLF (RFC 4180)."""
    return {f"{table.name}.csv": _csv(table) for table in tables}


def _csv(table: Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([name for name, _ in table.columns])
    writer.writerows([safe(cell) for cell in row] for row in table.rows)
    return (BOM + out.getvalue()).encode("utf-8", "replace")


def safe(cell: Cell) -> Cell:
    """The cell, with an apostrophe before a text that a spreadsheet would take for a formula; NULs are dropped."""
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\0", "")
    return "'" + text if text.lstrip(" ").startswith(FORMULA) or text.startswith(FORMULA) else text
