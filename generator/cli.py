"""The command line: finds the commands of `generator.commands`."""

from importlib import import_module
from typing import Any

import click

COMMANDS = {
    "add": "add",
    "analyse": "analyse",
    "build": "build",
    "check": "check",
    "generate": "build",
    "new": "new",
    "pdf": "pdf",
    "review": "review",
    "serve": "serve",
    "since": "since",
    "verify": "verify",
}
"""Module of each command; it holds the command as `NAME_command`."""


class Commands(click.Group):
    """Imports a command when it is asked for.

    Every process that a build starts imports this module first, and the library of the language model, which most
    commands need and the setting of PDFs does not, takes two seconds of a processor.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"generator.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; a file or folder that cannot be used ends it with one line instead of a traceback."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise
        except OSError as error:
            what = f"{error.filename}: {error.strerror}." if error.filename else str(error)
            raise click.ClickException(what) from error


@click.group(cls=Commands)
@click.version_option(package_name="dossier-briefing")
def main() -> None:
    """Turn a folder of news articles into a briefing that can be checked."""
