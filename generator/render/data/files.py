"""Every data file of a dossier."""

from generator.render.register import Register

from .citations import citation_files
from .csv_files import csv_files
from .feed import feed
from .json_file import dossier_json, schema
from .sqlite_file import database
from .tables import tables_of

FOLDER = "docs/data/"


def data_files(register: Register) -> dict[str, bytes]:
    """Files by path under `docs/data/`: JSON with its schema, CSV, SQLite, Atom, citations.  Pure; same in, same out.

    Words of an article that must not be shown (`publish: none`) stand in none of them; the text of an article stands in
    `dossier.json` only where the whole of it may be shown.
    """
    tables = tables_of(register)
    files = {
        "dossier.json": dossier_json(register),
        "schema/dossier.schema.json": schema(),
        "dossier.sqlite": database(tables),
        "feed.xml": feed(register),
        **csv_files(tables),
        **citation_files(register.dossier),
    }
    return {FOLDER + path: data for path, data in sorted(files.items())}
