"""`dossier verify`: prove a built site against its sources."""

from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.publish.manifest import manifest_faults
from generator.publish.verify import verify
from generator.read import read_folder, read_settings


@click.command("verify")
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path("site"))
@click.option("--manifest", is_flag=True, help="Check every file against manifest.json instead; needs no sources.")
@CONFIG
def verify_command(site: Path, manifest: bool, config: Path) -> None:
    """Check that every extract on SITE equals its article and that every internal link leads somewhere.

    With --manifest, check that SITE is byte for byte what was published.  Ends with 1 when something does not hold.

    Example: dossier verify site
    """
    if manifest:
        faults = manifest_faults(site)
        click.echo("".join(f"{fault}\n" for fault in faults) or "Every file is as the manifest says.\n", nl=False)
        raise SystemExit(1 if faults else 0)
    settings, _ = read_settings(config)
    verdict = verify(site, read_folder(config.resolve().parent / settings.sources, settings).articles)
    click.echo(str(verdict))
    raise SystemExit(1 if verdict.faults else 0)
