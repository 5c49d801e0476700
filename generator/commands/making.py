"""From the sources to the pages in docs/, in a process of its own where the folder is large.

What many articles leave in the memory of a process is not given back while it lives (measured with 1,000: 220 MB held
for 80 MB in use), and MkDocs, search and paper need the room.
"""

from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from generator.analyse.workers import workers
from generator.commands.pipeline import dossier_of
from generator.commands.since import changes_since
from generator.commands.summary import Stages, found_rows
from generator.model import Dossier, Findings, Problem, Severity
from generator.publish.errors import PublishError
from generator.publish.pages import Written
from generator.publish.publishing import write_docs
from generator.read import read_settings
from generator.read.templates import read_templates
from generator.render import render
from generator.render.changes import change_pages

PRINT = "print/"
"""Paths of the data for print, which is set by `publish`."""
LARGE = 1_000
"""Files of a folder from which its pages are made in a process of their own; that starts in a second or two."""


class WarnedError(PublishError):
    """There are warnings where none are allowed."""


class EndedError(PublishError):
    """The process that makes the pages was ended from outside."""


@dataclass(frozen=True, slots=True)
class Made:
    """What publishing and the report need of a dossier whose pages are written; the rest may be forgotten."""

    proof: Dossier
    """Settings, articles, and of the findings the names of the models."""
    paper: dict[str, bytes]
    """The data for print, by path."""
    written: Written
    """What writing the pages did."""
    found: tuple[tuple[str, str], ...]
    """Names and values for the report."""
    problems: tuple[Problem, ...]
    """What was skipped, cut or not matched."""
    seconds: dict[str, float]
    """Wall time of each stage."""


def made_pages(config: Path, base: str = "", strict: bool = False) -> Made:
    """Read, analyse, resolve, render, and write the pages into docs/ beside `config`.

    `base` names an older edition for the page of what is new; `strict` refuses warnings.
    Raises PublishError, RenderError, OSError.
    """
    sources = config.parent / read_settings(config)[0].sources
    if sum(path.is_file() for path in sources.rglob("*")) <= LARGE:
        return _made(config, base, strict)
    try:
        with workers(1) as apart:
            return apart.submit(_made, config, base, strict).result()
    except BrokenProcessPool:
        raise EndedError("The process that makes the pages was ended, perhaps for want of memory.") from None


def _made(config: Path, base: str, strict: bool) -> Made:
    stages = Stages()
    dossier = dossier_of(config, stages)
    if strict:
        _refuse_warnings(dossier.problems)
    with stages.timed("render"):
        templates = read_templates(config.parent)
        pages = render(dossier, templates)
        if base:
            pages |= change_pages(dossier, templates, changes_since(config, dossier, base))
    with stages.timed("write pages"):
        written = write_docs(pages, config)
    paper = {path: data for path, data in pages.items() if path.startswith(PRINT)}
    return Made(_proof_of(dossier), paper, written, tuple(found_rows(dossier)), dossier.problems, stages.seconds)


def _refuse_warnings(problems: tuple[Problem, ...]) -> None:
    loud = [str(problem) for problem in problems if problem.severity is not Severity.NOTE]
    if loud:
        raise WarnedError("There are warnings, and --strict allows none:\n" + "\n".join(loud))


def _proof_of(dossier: Dossier) -> Dossier:
    models = {
        article_id: Findings(article_id, found.text_sha256, found.model)
        for article_id, found in dossier.findings.items()
    }
    return Dossier(dossier.settings, dossier.articles, models)
