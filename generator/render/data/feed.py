"""The newest sources as an Atom feed (RFC 4287), with ids that never change."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from generator.model import Article, Dossier, Settings
from generator.render.escape import plain
from generator.render.register import Register

from .extracts import Extracts

MOST_ENTRIES = 50
"""Newest first; a feed reader keeps what it has seen."""
UNDATED = "1970-01-01"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed."""

    id: str
    """Stable, from `entry_id`."""
    title: str
    """Plain text."""
    path: str
    """Address on the site, from its root."""
    day: str
    """`YYYY-MM-DD`; the time of the entry, as there is no clock."""
    text: str
    """Plain text; lines become paragraphs."""


def feed(register: Register) -> bytes:
    """The feed of the newest articles."""
    dossier = register.dossier
    dated = [article for article in dossier.articles if article.date]
    newest = sorted(dated, key=lambda a: (a.date, a.code, a.id), reverse=True)[:MOST_ENTRIES]
    see = Extracts(register)
    entries = [_entry(dossier, see, article) for article in newest]
    return atom(dossier.settings, "sources", dossier.settings.title, "data/feed.xml", entries)


def _entry(dossier: Dossier, see: Extracts, article: Article) -> Entry:
    points = [see.words(point.span) for point in dossier.key_points.get(article.id, ())[:3]]
    outlet = article.outlet or "Outlet unknown"
    text = "\n".join([f"{outlet}, {article.date}", *(f"“{point}”" for point in points if point)])
    name = entry_id(dossier.settings, f"article/{article.code}/{article.source_sha256[:16]}")
    return Entry(name, article.title, f"articles/{article.id}/", article.date, text)


def entry_id(settings: Settings, what: str) -> str:
    """An id that never changes: an address below the site's own, relative to its root while no address is set."""
    return f"{settings.site_url}data/id/{what}"


def atom(settings: Settings, what: str, title: str, path: str, entries: Sequence[Entry]) -> bytes:
    """An Atom feed of entries; `path` is its own address from the root of the site."""
    updated = max((entry.day for entry in entries), default=UNDATED)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"  <id>{_text(entry_id(settings, what))}</id>",
        f"  <title>{_text(title)}</title>",
        f"  <updated>{updated}T00:00:00Z</updated>",
        f"  <author><name>{_text(settings.title)}</name></author>",
        f"  <link rel={quoteattr('self')} href={quoteattr(_clean(settings.site_url + path))}/>",
        *(line for entry in entries for line in _lines(settings, entry)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _lines(settings: Settings, entry: Entry) -> list[str]:
    html = "".join(f"<p>{_text(line)}</p>" for line in entry.text.split("\n") if line.strip())
    address = settings.site_url + entry.path if settings.site_url else "../" + entry.path
    return [
        "  <entry>",
        f"    <id>{_text(entry.id)}</id>",
        f"    <title>{_text(entry.title)}</title>",
        f"    <updated>{entry.day}T00:00:00Z</updated>",
        f'    <link rel="alternate" type="text/html" href={quoteattr(_clean(address))}/>',
        f'    <content type="html">{escape(html)}</content>',
        "  </entry>",
    ]


def _text(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    """Without the characters that XML 1.0 forbids."""
    return "".join(c for c in plain(text) if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
