"""The command line: gathers the commands of `generator.commands`."""

import click

from generator.commands.add import add_command
from generator.commands.analyse import analyse_command
from generator.commands.build import build_command, generate_command
from generator.commands.check import check_command
from generator.commands.new import new_command
from generator.commands.pdf import pdf_command
from generator.commands.review import review_command
from generator.commands.serve import serve_command
from generator.commands.since import since_command
from generator.commands.verify import verify_command


@click.group()
@click.version_option(package_name="dossier-briefing")
def main() -> None:
    """Turn a folder of news articles into a briefing that can be checked."""


main.add_command(add_command)
main.add_command(analyse_command)
main.add_command(build_command)
main.add_command(check_command)
main.add_command(generate_command)
main.add_command(new_command)
main.add_command(pdf_command)
main.add_command(review_command)
main.add_command(serve_command)
main.add_command(since_command)
main.add_command(verify_command)
