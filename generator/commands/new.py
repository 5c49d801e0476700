"""`dossier new`: a dossier of one's own that uses the installed package."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import click

from generator.commands.installed import Installed, installed
from generator.publish.files import write_whole
from generator.read.templates import package_templates

INSIDE = Path(__file__).resolve().parents[1]
PAGES = ("corrections.md", "data.md", "method.md", "search.md")
"""Hand-written pages that every dossier begins with."""
RENEWED = ("requirements.lock", "templates/", "docs/assets/", "docs/schema/")
"""What `--update` brings up to date; all else is the owner's."""


@click.command("new")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="", help="Title of the dossier.  [default: the name of the folder]")
@click.option("--update", is_flag=True, help="Renew the theme, the schema and the locked packages of a dossier.")
def new_command(folder: Path, title: str, update: bool) -> None:
    """Make a dossier in FOLDER: settings, an empty folder of sources, corrections, workflows and instructions.

    Example: dossier new harbour --title "The harbour strike"
    """
    if not update and folder.exists() and any(folder.iterdir()):
        raise click.ClickException(f"{folder} is not empty. Name a new folder, or use --update to renew a dossier.")
    if update and not (folder / "mkdocs.yml").exists():
        raise click.ClickException(f"{folder} holds no mkdocs.yml, so it is no dossier.")
    files = dict(_files(title or folder.resolve().name))
    for path, data in files.items():
        if not update or path.startswith(RENEWED):
            write_whole(folder / path, data)
    if update:
        click.echo(f"Renewed: {', '.join(RENEWED)}")
    else:
        click.echo(
            f"Made {folder}. Put articles into {folder / 'seeds'}; {folder / 'README.md'} tells what comes next."
        )


def _files(title: str) -> Iterator[tuple[str, bytes]]:
    """Path in the new folder and content of every file."""
    own = package_templates() / "new"
    package = installed()
    yield "README.md", _instructions(own / "README.md", package)
    yield ".gitignore", (own / "gitignore").read_bytes()
    yield "seeds/articles.yml", (own / "articles.yml").read_bytes()
    yield "seeds/corrections.yml", (own / "corrections.yml").read_bytes()
    yield "mkdocs.yml", _settings(title).encode()
    yield "requirements.txt", f"{package.requirement}\n".encode()
    if package.wheel:
        yield f"wheels/{package.wheel.name}", package.wheel.read_bytes()
    yield "requirements.lock", _locked()
    for path in sorted((own / "workflows").glob("*.yml")):
        yield f".github/workflows/{path.name}", path.read_bytes()
    yield from _folder(package_templates() / "theme", "templates/theme")
    for name in ("assets", "schema"):
        yield from _folder(_shipped(f"docs/{name}"), f"docs/{name}")
    for page in PAGES:
        yield f"docs/{page}", _shipped(f"docs/{page}").read_bytes()


def _folder(folder: Path, target: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield f"{target}/{path.relative_to(folder).as_posix()}", path.read_bytes()


def _instructions(path: Path, package: Installed) -> bytes:
    """The page of instructions, with the name under which this very package can be had."""
    named = f'"{package.requirement}"' if " " in package.requirement else package.requirement
    return path.read_text("utf-8").replace("PACKAGE", named).encode()


def _settings(title: str) -> str:
    """Our own mkdocs.yml under another title, without our address."""
    text = _shipped("mkdocs.yml").read_text("utf-8")
    text = re.sub(r"(?m)^(repo_url|repo_name|edit_uri|site_description):.*\n(?:[ ].*\n)*", "", text)
    named = f"site_name: {json.dumps(title, ensure_ascii=False)}"
    return re.sub(r"(?m)^site_name:.*$", lambda _: named, text)


def _locked() -> bytes:
    lock = _shipped("requirements.lock")
    return (lock if lock.exists() else INSIDE.parent / "requirements" / "site.lock").read_bytes()


def _shipped(path: str) -> Path:
    """A file of ours: inside the installed package, or in the checkout."""
    installed = INSIDE / "_dossier" / path
    return installed if installed.exists() else INSIDE.parent / path
