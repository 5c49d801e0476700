"""A built site in a real Chromium, below a path of its own, with every request off the host refused."""

import functools
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from generator.render import render
from tests.conftest import copy_house
from tests.render.made_up import dossier_of
from tests.render.opened import templates

BELOW = "news"
"""The site must work under any path."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty invented articles as a site with its search index."""
    project = tmp_path_factory.mktemp("browser")
    copy_house(project)
    for path, data in render(dossier_of(30), templates()).items():
        if path.startswith("docs/"):
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            (project / path).write_bytes(data)
    below = {**os.environ, "SITE_URL": f"http://127.0.0.1/{BELOW}/"}
    built = project / "served" / BELOW
    for command in (["mkdocs", "build", "--strict", "-q", "-d", str(built)], ["pagefind", "--site", str(built), "-q"]):
        subprocess.run([sys.executable, "-m", *command], cwd=project, check=True, capture_output=True, env=below)
    return built


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{BELOW}/"
    server.shutdown()


@pytest.fixture(params=[1280, 390], ids=["desktop", "phone"])
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """A page that notes each request off the host and each error."""
    yield from _page(chromium, address, 1280)


@pytest.fixture
def sized(chromium: Browser, address: str, width: int) -> Iterator[Page]:
    yield from _page(chromium, address, width)


def _page(chromium: Browser, address: str, width: int) -> Iterator[Page]:
    context = chromium.new_context(
        base_url=address, viewport={"width": width, "height": 844}, permissions=["clipboard-read", "clipboard-write"]
    )
    made = context.new_page()
    wrong: list[str] = []

    def watch(route: Route) -> None:
        if route.request.url.startswith(address) or route.request.url.startswith(("data:", "blob:")):
            route.continue_()
        else:
            wrong.append(f"off the host: {route.request.url}")
            route.abort()

    made.route("**/*", watch)
    made.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    yield made
    context.close()
    assert wrong == []
