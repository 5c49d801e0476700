"""`dossier since`: what is new, compared with an older state of the sources."""

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.commands.pipeline import dossier_of
from generator.model import Dossier
from generator.publish.files import write_whole
from generator.read import read_settings
from generator.render.changes import (
    Changes,
    Edition,
    changes_between,
    changes_json,
    edition_from_json,
    edition_of,
    summary,
)
from generator.render.changes.outputs import change_feed


class BaseError(click.ClickException):
    """There is nothing to compare with."""

    exit_code = 2
    """As `build` has it: nothing was built."""


@click.command("since")
@click.argument("base")
@CONFIG
@click.option(
    "--form",
    type=click.Choice(["markdown", "json", "atom"]),
    default="markdown",
    show_default=True,
    help="What to write.",
)
@click.option("--to", "target", type=click.Path(path_type=Path), help="File to write.  [default: the terminal]")
def since_command(base: str, config: Path, form: str, target: Path | None) -> None:
    """Say what is new since BASE: a git revision, a dossier.json, or a folder of older sources.

    The sources of a revision or folder are read again with today's rules, so that better rules never look like news.

    Example: dossier since origin/main --form markdown
    """
    dossier = dossier_of(config.resolve())
    changes = changes_since(config.resolve(), dossier, base)
    data = _in_form(form, changes, dossier)
    if target:
        write_whole(target, data)
    else:
        click.echo(data.decode("utf-8", "replace"), nl=False)


def _in_form(form: str, changes: Changes, dossier: Dossier) -> bytes:
    if form == "json":
        return changes_json(changes)
    return change_feed(changes, dossier) if form == "atom" else summary(changes).encode("utf-8", "replace")


def changes_since(config: Path, dossier: Dossier, base: str) -> Changes:
    """The changes of `dossier` (made from `config`) since `base`.  Raises BaseError where there is no such base."""
    new = edition_of(dossier)
    return changes_between(edition_at(config, new, base), new, base)


def edition_at(config: Path, new: Edition, base: str) -> Edition:
    """The edition that `base` names: a `dossier.json`, a folder of sources, or a git revision."""
    path = Path(base)
    if path.is_file():
        return _kept_edition(path, new)
    if path.is_dir():
        return _rebuilt(config, path)
    with tempfile.TemporaryDirectory(prefix="dossier-since-") as folder:
        return _rebuilt(config, _checked_out(config, base, Path(folder)))


def _kept_edition(path: Path, new: Edition) -> Edition:
    try:
        old = edition_from_json(path.read_bytes())
    except ValueError as error:
        raise BaseError(f"{path}: {error} Name a git revision instead.") from None
    if old.models != new.models:
        raise BaseError(
            f"{path} was made with {', '.join(old.models) or 'no model'}, this dossier with "
            f"{', '.join(new.models) or 'no model'}: differences between them would not be news. "
            "Name a git revision instead; its sources are then read again with today's rules."
        )
    return old


def _rebuilt(config: Path, sources: Path) -> Edition:
    """The edition of a folder of sources, made with today's settings and rules, and its own corrections."""
    return edition_of(dossier_of(config, sources=sources))


def _checked_out(config: Path, revision: str, folder: Path) -> Path:
    """The sources of a revision in `folder`; an empty folder where it had none yet."""
    sources = config.parent / read_settings(config)[0].sources
    top = Path(_git(config.parent, "rev-parse", "--show-toplevel").decode().strip())
    asked = ("--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    commit = _git(config.parent, "rev-parse", *asked).decode().strip()
    if not sources.resolve().is_relative_to(top.resolve()):
        raise BaseError(f"{sources} lies outside the repository {top}; name a folder of older sources.")
    inside = sources.resolve().relative_to(top.resolve()).as_posix()
    old = folder / inside
    old.mkdir(parents=True, exist_ok=True)
    if _git(top, "ls-tree", "-d", "--name-only", commit, "--", inside).strip():
        archive = _git(top, "archive", "--format=tar", commit, "--", inside)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
    return old


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], check=False, capture_output=True)
    except OSError:
        raise BaseError("Git is not installed; name a dossier.json or a folder of older sources.") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip() or "no such revision"
        raise BaseError(
            f"Git does not know the base: {said}. Name a revision that it knows (such as main, or HEAD~1 for the state "
            "before the last commit), a folder of older sources, or a dossier.json."
        )
    return done.stdout
