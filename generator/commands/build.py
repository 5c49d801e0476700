"""`dossier build` and `dossier generate`: from the sources to the published site."""

from pathlib import Path

import click

from generator.commands.making import made_pages
from generator.commands.options import CONFIG
from generator.commands.pipeline import CACHE
from generator.commands.summary import Stages, report
from generator.model import Severity
from generator.publish.building import alone
from generator.publish.errors import PublishError
from generator.publish.publishing import publish
from generator.render import RenderError

ALL_IN, SKIPPED, NOT_BUILT = 0, 1, 2
"""Exit codes: every source is in; built, but a source was skipped or cut; not built, the old site stands."""


@click.command("build")
@CONFIG
@click.option("--to", "target", type=click.Path(path_type=Path), help="Folder of the site.  [default: site]")
@click.option("--since", "base", default="", metavar="BASE", help="Fill the page of what is new since a git revision.")
@click.option("--strict", is_flag=True, help="Publish nothing while there is a warning, such as a stale correction.")
def build_command(config: Path, target: Path | None, base: str, strict: bool) -> None:
    """Build the briefing: sources to pages, site, search and PDF; proved, then swapped in.

    Ends with 0 when every source is in, 1 when the site is built but a source was skipped, 2 when it is not built.

    Example: dossier build --to site
    """
    raise SystemExit(build(config.resolve(), (target or config.parent / "site").resolve(), base, strict))


@click.command("generate")
@CONFIG
def generate_command(config: Path) -> None:
    """Write the pages into docs/ only; plain `mkdocs build` works afterwards.

    Example: dossier generate
    """
    raise SystemExit(build(config.resolve(), None))


def build(config: Path, target: Path | None, base: str = "", strict: bool = False) -> int:
    """Build into `target` (pages only where it is None), report on the terminal, and return the exit code.

    `base` names an older edition for the page of what is new.
    """
    stages = Stages()
    try:
        with alone(config.parent / CACHE):
            made = made_pages(config, base, strict)
            stages.seconds |= made.seconds
            published = publish(made.paper, made.proof, config, target, stages) if target else None
    except (PublishError, RenderError, OSError) as error:
        click.echo(f"Not built; what was published stands. {error}", err=True)
        return NOT_BUILT
    problems = made.problems + (published.problems if published else ())
    report(made.found, made.written, published.verdict if published else None, problems, stages)
    return SKIPPED if any(problem.severity is Severity.ERROR for problem in problems) else ALL_IN
