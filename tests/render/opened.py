"""Opens rendered pages as a browser would, without the theme."""

from functools import cache
from pathlib import Path

import html5lib
import markdown

from generator.model import Dossier
from generator.render import render

ROOT = Path(__file__).resolve().parents[2]


@cache
def templates() -> dict[str, str]:
    folder = ROOT / "templates"
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.jinja")}


def pages_of(dossier: Dossier) -> dict[str, str]:
    """Markdown pages by address (`articles/x/`), without front matter."""
    files = render(dossier, templates())
    texts = {path: data.decode() for path, data in files.items() if path.endswith(".md")}
    return {path[len("docs/") : -len("index.md")]: text.split("\n---\n", 1)[1] for path, text in texts.items()}


def opened(page: str):  # type: ignore[no-untyped-def]
    """The element tree of a page."""
    html = markdown.markdown(page, extensions=["attr_list", "tables", "toc"])
    return html5lib.parse(html, namespaceHTMLElements=False)


def text_of(element) -> str:  # type: ignore[no-untyped-def]
    return "".join(element.itertext())
