"""`dossier check`: what a linter would say about sources, sidecar, corrections and settings."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.model import Article, Corrections, Problem, Reading, Settings, Severity
from generator.read import read_corrections, read_folder, read_settings
from generator.read.corrections import ArticleNames, by_code_alone
from generator.render.counting import counted
from generator.resolve.doubts.entry_lines import scalar

ALL_GOOD, ERRORS = 0, 1
"""Exit codes: nothing worse than a warning; at least one error."""


@click.command("check")
@CONFIG
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Lines for people, or JSON for CI.",
)
def check_command(config: Path, form: str) -> None:
    """Look at all sources, articles.yml, corrections.yml and the settings, and say what is wrong and how to mend it.

    Ends with 1 when there is an error (a source that stays out, a setting that cannot be used), else with 0.

    Example: dossier check --format json
    """
    problems, articles = checked(config)
    count = {severity: sum(p.severity is severity for p in problems) for severity in Severity}
    if form == "json":
        click.echo(json.dumps({"articles": articles, "problems": [asdict(p) for p in problems]}, ensure_ascii=False))
    else:
        for problem in problems:
            click.echo(line_of(problem))
        told = ", ".join(counted(number, severity.value) for severity, number in count.items())
        click.echo(f"{counted(articles, 'article')}; {told}", err=True)
    raise SystemExit(ERRORS if count[Severity.ERROR] else ALL_GOOD)


def checked(config: Path) -> tuple[list[Problem], int]:
    """All problems, sorted, and how many articles could be read."""
    settings, mistakes = read_settings(config)
    folder = config.parent / settings.sources
    reading, unread = _reading(folder, settings)
    corrections, malformed = read_corrections(folder / "corrections.yml")
    own = [problem for article in reading.articles for problem in article.problems]
    gaps = [gap for article in reading.articles for gap in _gaps(article, folder.name)]
    models = _missing_models(settings, config.name)
    loose = _by_code_alone(reading, corrections)
    found = {*mistakes, *unread, *reading.problems, *malformed, *own, *gaps, *models, *loose}
    return sorted(found), len(reading.articles)


def line_of(problem: Problem) -> str:
    """`path:line: severity code: what remedy`, as editors and CI read it."""
    place = f"{problem.source}:{problem.line}" if problem.line else problem.source
    return f"{place}: {problem.severity} {problem.code}: {problem.what} {problem.remedy}".rstrip()


def _reading(folder: Path, settings: Settings) -> tuple[Reading, tuple[Problem, ...]]:
    if folder.is_dir():
        return read_folder(folder, settings), ()
    what, remedy = "The folder of sources does not exist.", "Make it, or name another under `sources`."
    return Reading(()), (Problem(folder.name, 0, "no-folder", what, remedy, Severity.ERROR),)


def _gaps(article: Article, folder: str) -> Iterator[Problem]:
    """What an article does not say about itself; every page about it would be better with it."""
    source = f"{folder}/{article.source}"
    there = f"under `{article.source}:` in {folder}/articles.yml."
    if not article.date:
        what = "No date: the article stands last, and words like “Tuesday” cannot be resolved."
        yield Problem(source, 0, "no-date", what, f"Add `date` {there}", Severity.NOTE)
    if not article.outlet:
        what = "The outlet is unknown and is shown as unknown."
        yield Problem(source, 0, "no-outlet", what, f"Add `publisher` {there}", Severity.NOTE)
    if article.metadata.title is None:
        what = "No title: the file name stands in its place."
        yield Problem(source, 0, "no-title", what, f"Add `editorial title` {there}", Severity.NOTE)


def _by_code_alone(reading: Reading, corrections: Corrections) -> Iterator[Problem]:
    """Entries about an article as a whole that would lose it, or hit another one, when files are renamed."""
    names = ArticleNames(reading.articles)
    for entry in corrections.entries:
        for passage in entry.passages:
            article = None if passage.words or passage.prints else names.find(passage.article)
            if article is not None and by_code_alone(article, passage.article):
                what = (
                    f"`{entry.kind}:` knows its article by “{passage.article}” alone; another file may take that name."
                )
                remedy = f"Add `prints: {scalar(article.title)}`, so that it follows the article."
                yield Problem(entry.source, entry.line, "correction-by-code", what, remedy, Severity.NOTE)


def _missing_models(settings: Settings, config: str) -> Iterator[Problem]:
    for tag, name in settings.models:
        if find_spec(name.replace("-", "_")) is None and not Path(name).exists():
            what = f"The language model `{name}` for {tag} is not installed."
            yield Problem(config, 0, "no-model", what, f"Install the package `{name}`.", Severity.ERROR)
