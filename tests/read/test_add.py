"""`dossier add`, against a server on loopback with saved pages of many makes."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.model import BlockKind, Settings
from generator.read import read_folder
from generator.read.connect import is_public
from generator.read.feed import feed_links
from generator.read.known import plain_address

LAYOUTS = Path(__file__).parent / "layouts"
PAGES = sorted(path.name for path in LAYOUTS.glob("*.html"))
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Bay</title><link>/</link>
<item><title>One</title><link>/magazine.html</link></item><item><title>Two</title><link>/blog.html?utm_source=rss</link></item>
</channel></rss>"""


class _Site(BaseHTTPRequestHandler):
    """The pages of `layouts`, and what a site can do to a visitor."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        name = self.path.partition("?")[0].lstrip("/")
        if name == "robots.txt":
            self._give(b"User-agent: *\nDisallow: /closed/\n", "text/plain")
        elif name in ("moved", "loop"):
            self.send_response(302)
            self.send_header("Location", "/magazine.html" if name == "moved" else "/loop")
            self.end_headers()
        elif name == "picture":
            self._give(b"\x89PNG", "image/png")
        elif name == "endless":
            self._give(b"<p>word</p>" * 40_000, "text/html")
        elif name == "feed.xml":
            self._give(FEED.encode(), "application/rss+xml")
        elif (LAYOUTS / name).is_file():
            self._give((LAYOUTS / name).read_bytes(), "text/html")
        else:
            self.send_error(404)

    def _give(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name is the standard library's)
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: Bay\nextra:\n  dossier:\n    limits: {file_bytes: 200000}\n")
    return tmp_path / "mkdocs.yml"


def add(config: Path, *arguments: str, private: bool = True) -> Result:
    allow = ["--allow-private"] if private else []
    return CliRunner().invoke(main, ["add", "-f", str(config), "--pause", "0", *allow, *arguments])


def sources(config: Path) -> list[Path]:
    return sorted((config.parent / "seeds").glob("*.md"))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_written_as_a_readable_source_that_reads_back_the_same(config: Path, site: str, page: str) -> None:
    result = add(config, f"{site}/{page}")
    assert result.exit_code == 0, result.output
    article = read_folder(config.parent / "seeds", Settings()).articles[0]
    about = article.metadata
    assert about.url is not None and about.accessed is not None and about.title is not None
    assert about.url.value == f"{site}/{page}"
    assert dict(about.extra)["original_sha256"]
    assert article.problems == ()
    title = next(article.words(block.span) for block in article.blocks if block.kind is BlockKind.TITLE)
    assert title == about.title.value
    assert not [block for block in article.blocks if block.kind is BlockKind.FURNITURE]
    original = (config.parent / "seeds" / ".originals" / f"{dict(about.extra)['original_sha256']}.html").read_bytes()
    assert original == (LAYOUTS / page).read_bytes()


def test_what_was_found_is_shown(config: Path, site: str) -> None:
    shown = add(config, f"{site}/magazine.html").output
    for words in (
        "Ferry to sail again after eleven days",
        "Hanna Vik",
        "2031-04-03",
        "Northbay Courier",
        "en",
        "words",
    ):
        assert words in shown


def test_an_address_that_is_there_is_not_asked_again(config: Path, site: str) -> None:
    add(config, f"{site}/magazine.html")
    _Site.asked.clear()
    result = add(config, f"{site}/magazine.html?utm_source=mail#top")
    assert "already there" in result.output and "same address" in result.output
    assert _Site.asked == []
    assert len(sources(config)) == 1


def test_the_same_story_at_another_address_is_not_added_twice(config: Path, site: str) -> None:
    add(config, f"{site}/blog.html")
    result = add(config, f"{site}/amp.html")
    assert result.exit_code == 0
    assert "already there" in result.output
    assert len(sources(config)) == 1


def test_two_copies_in_one_call_are_seen(config: Path, site: str) -> None:
    add(config, f"{site}/blog.html", f"{site}/amp.html", f"{site}/magazine.html")
    assert len(sources(config)) == 2


def test_redirects_are_shown_and_endless_ones_end(config: Path, site: str) -> None:
    assert f"{site}/moved leads to {site}/magazine.html" in add(config, f"{site}/moved").output
    assert "redirects" in add(config, f"{site}/loop").output


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/closed/story.html", "robots.txt"),
        ("/missing.html", "404"),
        ("/picture", "image/png"),
        ("/endless", "larger than 200,000 bytes"),
    ],
)
def test_what_cannot_be_added_is_refused_with_a_word(config: Path, site: str, path: str, word: str) -> None:
    result = add(config, site + path)
    assert result.exit_code == 1
    assert word in result.output
    assert sources(config) == []


def test_a_closed_page_is_never_asked_for(config: Path, site: str) -> None:
    _Site.asked.clear()
    add(config, f"{site}/closed/story.html")
    assert _Site.asked == ["/robots.txt"]


def test_private_addresses_are_refused_unless_allowed(config: Path, site: str) -> None:
    _Site.asked.clear()
    result = add(config, f"{site}/magazine.html", private=False)
    assert result.exit_code == 1
    assert "private network" in result.output
    assert _Site.asked == []


@pytest.mark.parametrize(
    "address",
    ["10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fd00::1", "::ffff:127.0.0.1", "0.0.0.0", "224.0.0.1", "?"],
)
def test_no_private_address_is_public(address: str) -> None:
    assert not is_public(address)


def test_new_entries_of_a_feed_are_taken(config: Path, site: str) -> None:
    add(config, f"{site}/magazine.html")
    result = add(config, "--feed", f"{site}/feed.xml")
    assert "2 entries, 1 new" in result.output
    assert len(sources(config)) == 2


def test_a_page_that_is_no_feed_says_so(config: Path, site: str) -> None:
    assert "no RSS or Atom feed" in add(config, "--feed", f"{site}/magazine.html").output


def test_atom_feeds_give_their_alternate_links_and_entities_stay_closed() -> None:
    feed = b"""<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>
    <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://bay.example/"/>
    <entry><link rel="self" href="https://bay.example/a.xml"/><link href="https://bay.example/a"/></entry>
    <entry><link href="javascript:alert(1)"/></entry><entry><title>&x;</title><link href="b"/></entry></feed>"""
    assert feed_links(feed, "https://bay.example/feed") == ("https://bay.example/a", "https://bay.example/b")


def test_a_file_is_added_too(config: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Harbour shut\n\nThe harbour closed at noon, the port office said on Friday.\n")
    assert add(config, str(tmp_path / "story.txt")).exit_code == 0
    assert read_folder(tmp_path / "seeds", Settings()).articles[0].title == "Harbour shut"


def test_a_dry_run_writes_nothing(config: Path, site: str) -> None:
    assert add(config, "--dry-run", f"{site}/magazine.html").exit_code == 0
    assert sources(config) == []


def test_a_title_never_leads_out_of_the_folder(config: Path, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(
        "../../../evil\n\nThe harbour closed at noon, the port office said on Friday.\n"
    )
    add(config, str(tmp_path / "story.txt"))
    assert [path.name for path in sources(config)] == ["undated-evil.md"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://www.bay.example/a/", "http://bay.example/a"),
        ("https://bay.example/a?utm_medium=x&b=1", "https://bay.example/a?b=1#top"),
        ("https://bay.example:443/a", "https://bay.example/a"),
    ],
)
def test_addresses_are_compared_without_what_only_tracks(left: str, right: str) -> None:
    assert plain_address(left) == plain_address(right)


def test_addresses_with_other_questions_differ() -> None:
    assert plain_address("https://bay.example/a?id=1") != plain_address("https://bay.example/a?id=2")
