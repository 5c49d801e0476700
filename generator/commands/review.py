"""`dossier review`: what the tool doubts, and answers appended to the corrections file."""

from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.commands.pipeline import dossier_of
from generator.model import Dossier, Doubt
from generator.publish.corrections import RefusedError, append_entry
from generator.read import read_settings
from generator.read.corrections import CORRECTIONS_FILE
from generator.render.addresses import sentence_place

MOST_EVIDENCE = 4
"""Passages printed for a doubt."""


@click.command("review")
@CONFIG
@click.option("--accept", metavar="ID", multiple=True, help="Append the proposed correction of a doubt.")
@click.option("--otherwise", metavar="ID", multiple=True, help="Append the opposite answer.")
@click.option("--why", default="", help="The reason, kept with the entry.")
@click.option("--by", default="", help="Who decided, kept with the entry.")
@click.option("--most", default=20, show_default=True, help="Doubts to list.")
def review_command(
    config: Path, accept: tuple[str, ...], otherwise: tuple[str, ...], why: str, by: str, most: int
) -> None:
    """List what is doubtful, most valuable first, each with the correction line that answers it.

    Example: dossier review --accept doubt-1a2b3c4d --why "Named in the next paragraph"
    """
    dossier = dossier_of(config.resolve())
    if not accept and not otherwise:
        _list(dossier, most)
        return
    path = config.parent / read_settings(config)[0].sources / CORRECTIONS_FILE
    for doubt_id in (*accept, *otherwise):
        doubt = _doubt(dossier, doubt_id)
        entry = doubt.correction if doubt_id in accept else doubt.otherwise
        if not entry:
            raise click.ClickException(f"{doubt.id} has no opposite answer; write what is right by hand.")
        _append(path, entry, why, by)


def _list(dossier: Dossier, most: int) -> None:
    for doubt in dossier.doubts[:most]:
        click.secho(f"{doubt.id}  {doubt.what}", bold=True)
        for span in doubt.evidence[:MOST_EVIDENCE]:
            click.echo(f"  {sentence_place(dossier, span)}: {_safe(' '.join(dossier.words(span).split()))}")
        click.echo("".join(f"    {line}\n" for line in doubt.correction.split("\n")))
    known = len(dossier.doubts)
    click.echo(f"and {known - most} more; --most {known} lists all." if known > most else f"{known} in all.")


def _safe(words: str) -> str:
    """Without the controls that a terminal would obey."""
    return "".join(c for c in words if c.isprintable())


def _doubt(dossier: Dossier, doubt_id: str) -> Doubt:
    found = [doubt for doubt in dossier.doubts if doubt.id == doubt_id or doubt.id.removeprefix("doubt-") == doubt_id]
    if not found:
        raise click.ClickException(f"No doubt is called {doubt_id}. `dossier review` lists those that are open.")
    return found[0]


def _append(path: Path, entry: str, why: str, by: str) -> None:
    try:
        line = append_entry(path, entry, why=why, by=by)
    except (RefusedError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{path}:{line}: added\n{entry}")
