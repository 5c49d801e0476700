"""The proof: every published extract equals its source, every internal link leads somewhere."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

from generator.model import Article
from generator.render.span_key import article_key

SPAN = "data-span"
"""Attribute of every extract: `article-key:start-end`."""
KEY = re.compile(r"(?P<article>.+):(?P<start>\d+)-(?P<end>\d+)")
CANONICAL = re.compile(r'<link rel="?canonical"? href="(?P<address>[^"]+)"')
"""The address of a page, as MkDocs writes it where the settings have one."""
INSIDE = "site.invalid"
HERE = f"https://{INSIDE}/"
MOST_SHOWN = 50


@dataclass(slots=True)
class Verdict:
    """What was checked, and what did not hold."""

    extracts: int = 0
    """Extracts compared with their article."""
    links: int = 0
    """Internal links and anchors followed."""
    pages: int = 0
    """HTML pages read."""
    faults: list[str] = field(default_factory=list)
    """Page, what was found and what was expected; empty when all is well."""

    def __str__(self) -> str:
        counted = f"{self.extracts:,} extracts and {self.links:,} links on {self.pages:,} pages checked"
        if not self.faults:
            return counted + ", all hold."
        more = len(self.faults) - MOST_SHOWN
        shown = self.faults[:MOST_SHOWN] + ([f"and {more:,} more"] if more > 0 else [])
        return counted + f", {len(self.faults):,} do not hold:\n  " + "\n  ".join(shown)


@dataclass(frozen=True, slots=True)
class _Page:
    ids: frozenset[str]
    links: tuple[str, ...]


def verify(site: Path, articles: Iterable[Article], base: str = "") -> Verdict:
    """Check every page below `site` against the articles.

    `base` is the path at which the site is published; by default the one that its home page names as its own address.
    """
    verdict = Verdict()
    base = base or _own_path(site)
    texts = {article_key(article.id): article.text for article in articles}
    pages: dict[str, _Page] = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        pages[name] = _read(path, name, texts, verdict)
    proven: set[str] = set()
    for name, page in pages.items():
        _follow(name, page, pages, site, base, verdict, proven)
    return verdict


def _own_path(site: Path) -> str:
    """`/dossier/` for a site that was built for `https://example.org/dossier/`; `/` where it names no address."""
    home = site / "index.html"
    found = CANONICAL.search(home.read_text("utf-8", "replace")) if home.is_file() else None
    try:
        return urlsplit(found["address"]).path.rstrip("/") + "/" if found else "/"
    except ValueError:
        return "/"


def _read(path: Path, name: str, texts: Mapping[str, str], verdict: Verdict) -> _Page:
    """Compare the extracts of one page; its ids and links for later."""
    verdict.pages += 1
    try:
        tree = html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except etree.ParserError:  # white space and comments alone: lxml makes no tree of nothing
        return _Page(frozenset(), ())
    ids: set[str] = set()
    links: list[str] = []
    for element in tree.iter(etree.Element):
        if SPAN in element.attrib:
            verdict.extracts += 1
            fault = _fault(str(element.attrib[SPAN]), "".join(map(str, element.itertext())), texts)
            if fault:
                verdict.faults.append(f"{name}: {fault}")
        if "id" in element.attrib:
            ids.add(str(element.attrib["id"]))
        target = element.attrib.get("href") or element.attrib.get("src")
        if target:
            links.append(str(target))
    return _Page(frozenset(ids), tuple(links))


def _fault(key: str, shown: str, texts: Mapping[str, str]) -> str:
    """Why the extract does not hold; empty when it does."""
    place = KEY.fullmatch(key)
    if not place or place["article"] not in texts:
        return f"the extract “{shown[:60]}” points at no article ({key})"
    text = texts[place["article"]]
    start, end = int(place["start"]), int(place["end"])
    if not 0 <= start < end <= len(text):
        return f"{key} is not a part of its article"
    if shown != text[start:end] and normal(shown) != normal(text[start:end]):
        return f"{key} shows “{shown[:60]}”, the article says “{text[start:end][:60]}”"
    return ""


def normal(text: str) -> str:
    """Text as a browser shows it: white space runs are one space, controls and zero-width characters are nothing."""
    seen = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return " ".join(seen.split())


def _follow(
    name: str, page: _Page, pages: Mapping[str, _Page], site: Path, base: str, verdict: Verdict, proven: set[str]
) -> None:
    """Check the links of one page.  `proven` holds those that hold, from the site's root; it grows.

    Four links of five go by the root to what other pages lead to as well: they are worked out once.
    """
    to_root = "../" * name.count("/")
    for link in page.links:
        from_root = link.removeprefix(to_root) if to_root and link.startswith(to_root) else None
        if from_root in proven or (link.startswith("#") and link[1:] in page.ids):
            verdict.links += 1
            continue
        try:
            address = urlsplit(urljoin(HERE + base.lstrip("/") + name, link))
        except ValueError:
            verdict.faults.append(f"{name}: the link {link} is no address")
            continue
        if address.netloc == INSIDE and address.scheme == "https":
            verdict.links += 1
            reason = _dead(unquote(address.path).removeprefix(base), address.fragment, pages, site)
            if reason:
                verdict.faults.append(f"{name}: the link {link} leads to {reason}")
            elif from_root is not None:
                proven.add(from_root)


def _dead(path: str, fragment: str, pages: Mapping[str, _Page], site: Path) -> str:
    """Why a path inside the site leads nowhere; empty when it leads somewhere."""
    target = path + "index.html" if path.endswith("/") or not path else path
    if target not in pages and not (site / target).is_file():
        return "no page"
    if fragment and target in pages and not _has(pages[target], fragment):
        return "no place on its page"
    return ""


def _has(page: _Page, fragment: str) -> bool:
    return fragment.startswith(":~:") or fragment in page.ids or unquote(fragment) in page.ids
