"""`dossier pdf`: the whole dossier or a part of it, for paper."""

from dataclasses import replace
from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.commands.pipeline import dossier_of
from generator.model import Dossier
from generator.publish.pdf import Printed, compile_pdfs
from generator.read.templates import package_templates, read_templates
from generator.render.print import UnknownPartError, part_of, print_data

PAPERS = ("a4", "us-letter")


@click.command("pdf")
@click.option("--article", "articles", multiple=True, help="Only this article: its code, id or file name; repeatable.")
@click.option("--actor", "actors", multiple=True, help="Only articles that name this actor: name or id; repeatable.")
@click.option("--thread", "threads", multiple=True, help="Only this thread: label or id; repeatable.")
@click.option("--since", metavar="DATE", help="Only articles of this day (YYYY-MM-DD) or later.")
@click.option("--paper", type=click.Choice(PAPERS), help="Paper.  [default: the setting `paper`, else a4]")
@click.option("--to", "target", type=click.Path(path_type=Path), help="Folder for the PDFs.  [default: pdf]")
@CONFIG
def pdf_command(
    articles: tuple[str, ...],
    actors: tuple[str, ...],
    threads: tuple[str, ...],
    since: str | None,
    paper: str | None,
    target: Path | None,
    config: Path,
) -> None:
    """Print: dossier.pdf (everything), briefing.pdf and articles/ID.pdf, or the part that the options name.

    Ends with 0 when every character is printed, 1 when something could not be printed and says what.

    Example: dossier pdf --actor "Dmitry Peskov" --paper us-letter --to handout
    """
    whole = dossier_of(config.resolve())
    try:
        part = part_of(whole, articles, actors, threads, since)
    except UnknownPartError as error:
        raise click.UsageError(str(error)) from error
    printed = _printed(_on(part, paper), config.resolve().parent, target)
    for path in printed.written:
        click.echo(path)
    for problem in printed.problems:
        click.echo(problem, err=True)
    raise SystemExit(1 if printed.problems else 0)


def _on(dossier: Dossier, paper: str | None) -> Dossier:
    return replace(dossier, settings=replace(dossier.settings, paper=paper)) if paper else dossier


def _printed(dossier: Dossier, project: Path, target: Path | None) -> Printed:
    files = print_data(dossier, read_templates(project))
    templates = package_templates() / "pdf"
    return compile_pdfs(files, templates, target or project / "pdf", dossier.settings, project / "templates" / "pdf")
