"""`dossier add`: pages, files and feeds into the folder of sources."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import click

from generator.commands.options import CONFIG
from generator.model import Article, Metadata
from generator.read import read_folder, read_settings
from generator.read.addition import (
    Candidate,
    already_there,
    candidate_from_file,
    candidate_from_web,
    write_source,
)
from generator.read.fault import UnreadableError
from generator.read.feed import feed_links
from generator.read.fetch import Fetcher
from generator.read.fetch_error import FetchError
from generator.read.known import KnownArticles
from generator.read.passage import blocks_from
from generator.read.stated import web_address

SHOWN = ("title", "author", "date", "publisher", "language", "url")
ALL_ADDED, SOME_FAILED = 0, 1
"""Exit codes: everything was added or is there already; something failed."""


@click.command("add")
@click.argument("sources", nargs=-1)
@click.option("--feed", "feeds", multiple=True, metavar="URL", help="Take the new entries of an RSS or Atom feed.")
@click.option("--most", default=20, show_default=True, help="Most entries taken from one feed.")
@click.option("--allow-private", is_flag=True, help="Allow addresses inside the own network.")
@click.option("--timeout", default=30.0, show_default=True, help="Seconds for one address.")
@click.option("--pause", default=1.0, show_default=True, help="Seconds between two requests to the same host.")
@click.option("--dry-run", is_flag=True, help="Show what is found and write nothing.")
@CONFIG
def add_command(
    sources: tuple[str, ...],
    feeds: tuple[str, ...],
    most: int,
    allow_private: bool,
    timeout: float,
    pause: float,
    dry_run: bool,
    config: Path,
) -> None:
    """Fetch pages, read files, and write each as a source with front matter.

    SOURCES are addresses (http, https) or files (.html, .pdf, .docx, .eml, .txt, .md).  robots.txt is respected; a
    source that is there already (same address, same text, near copy) is reported and not added twice.

    Ends with 1 when something could not be added, else with 0.

    Example: dossier add https://example.org/news/story.html report.pdf
    """
    if not sources and not feeds:
        raise click.UsageError("Give an address, a file, or --feed URL.")
    settings = read_settings(config)[0]
    folder = config.parent / settings.sources
    folder.mkdir(parents=True, exist_ok=True)
    fetcher = Fetcher(allow_private, timeout, settings.limits.file_bytes, pause)
    adding = Adding(folder, fetcher, KnownArticles(read_folder(folder, settings).articles), dry_run)
    for source in sources:
        adding.add(source)
    for feed in feeds:
        adding.add_feed(feed, most)
    raise SystemExit(SOME_FAILED if adding.failed else ALL_ADDED)


@dataclass
class Adding:
    """One run of the command."""

    folder: Path
    fetcher: Fetcher
    known: KnownArticles
    dry_run: bool = False
    failed: int = 0
    added: list[Candidate] = field(default_factory=list)

    def add_feed(self, feed: str, most: int) -> None:
        """The new entries of a feed, at most `most`."""
        try:
            fetched = self.fetcher.fetch(feed)
        except FetchError as error:
            self._fail(feed, error.what, error.remedy)
            return
        links = feed_links(fetched.data, fetched.url)
        if not links:
            self._fail(feed, "This is no RSS or Atom feed, or it has no entries.", "Check the address.")
        new = [link for link in links if not self.known.at(link)]
        click.echo(f"{feed}: {len(links)} entries, {len(new)} new" + (f", {most} taken" if len(new) > most else ""))
        for link in new[:most]:
            self.add(link)

    def add(self, source: str) -> None:
        """One address or file."""
        try:
            known = self.known.at(source) if web_address(source) else None
            if known:
                click.echo(f"{source}: already there as {known.article.source} ({known.why}); not added.")
                return
            self._write(source, self._candidate(source))
        except FetchError as error:
            self._fail(source, error.what, error.remedy)
        except UnreadableError as unreadable:
            self._fail(source, unreadable.fault.what, unreadable.fault.remedy)
        except OSError as error:
            self._fail(source, f"{error.strerror or error}.", "Check the file and the folder of sources.")

    def _candidate(self, source: str) -> Candidate:
        if not web_address(source):
            return candidate_from_file(Path(source), Path(source).read_bytes())
        fetched = self.fetcher.fetch(source)
        for before, after in pairwise((*fetched.redirects, fetched.url)):
            click.echo(f"{before} leads to {after}")
        return candidate_from_web(fetched, datetime.now(UTC).date().isoformat())

    def _write(self, source: str, candidate: Candidate) -> None:
        known = already_there(candidate, self.known)
        if known:
            click.echo(f"{source}: already there as {known.article.source} ({known.why}); not added.")
            return
        for line in found_lines(candidate):
            click.echo(line)
        if self.dry_run:
            click.echo(f"{source}: nothing written (--dry-run).")
            return
        path = write_source(self.folder, candidate)
        self.known.add(_as_article(candidate, path.name))
        click.echo(f"{source}: written to {self.folder.name}/{path.name}")

    def _fail(self, source: str, what: str, remedy: str) -> None:
        self.failed += 1
        click.echo(f"{source}: {what} {remedy}".rstrip(), err=True)


def found_lines(candidate: Candidate) -> Iterator[str]:
    """What was found, a line for each thing, and what was not."""
    for key in SHOWN:
        stated = getattr(candidate.metadata, key)
        yield f"  {key:10} {stated.value if stated else '– (not found)'}"
    left = f"; {candidate.furniture} paragraphs left out as furniture" if candidate.furniture else ""
    yield f"  {'text':10} {candidate.words} words{left}"
    for fault in candidate.draft.faults:
        yield f"  {'note':10} {fault.what}"


def _as_article(candidate: Candidate, name: str) -> Article:
    """The new source as later ones of the same run are compared with it."""
    text, metadata = candidate.draft.text, candidate.metadata or Metadata()
    return Article(name, "", name, "", text, "", metadata, blocks_from(name, candidate.draft.passages))
