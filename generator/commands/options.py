"""Options that several commands share."""

from pathlib import Path

import click

CONFIG = click.option(
    "--config",
    "-f",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="Settings of the dossier.",
)
