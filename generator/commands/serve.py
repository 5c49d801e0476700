"""`dossier serve`: the site on loopback, built again when something changes."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click
from watchfiles import Change, watch

from generator.commands.build import NOT_BUILT, build
from generator.commands.options import CONFIG
from generator.commands.pipeline import CACHE
from generator.publish.pages import DOCS, written_before
from generator.read import read_settings

HOST = "127.0.0.1"


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files; asks the browser to fetch them anew, since the next build may have changed them."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name is the base class's)
        """Requests are not worth a line."""


@click.command("serve")
@CONFIG
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
def serve_command(config: Path, port: int) -> None:
    """Build, serve on loopback, and build again when sources, templates or hand-written pages change.

    Example: dossier serve --port 8000
    """
    config = config.resolve()
    site = config.parent / CACHE / "serve"
    if build(config, site) == NOT_BUILT:
        raise SystemExit(NOT_BUILT)
    with ThreadingHTTPServer((HOST, port), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        click.echo(f"Serving on http://{HOST}:{server.server_address[1]}/ (Ctrl+C stops)")
        for changes in watch(*_watched(config), watch_filter=partial(_matters, config.parent)):
            click.echo(f"{len(changes)} changed, building again")
            build(config, site)


def _watched(config: Path) -> list[Path]:
    settings, _ = read_settings(config)
    candidates = [config.parent / name for name in (settings.sources, "templates", "docs")]
    return [config, *(path for path in candidates if path.exists())]


def _matters(project: Path, change: Change, path: str) -> bool:
    """Whether a person changed it: our own pages in docs/ must not start the build that writes them."""
    docs = project / DOCS
    changed = Path(path)
    if changed.name.startswith("."):
        return False
    return not changed.is_relative_to(docs) or changed.relative_to(docs).as_posix() not in written_before(docs)
