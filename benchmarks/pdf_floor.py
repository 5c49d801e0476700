"""The floors of printing: what dossier.pdf says, set by bare Typst.

`pdf_plain.typ` prints the same content, links, pictures, contents, page numbers and index with it, in Typst's own look.

`WORDS` prints the words alone as headings and paragraphs.  What stays away: links, labels, page numbers, running heads,
bookmarks' targets, grids, pictures, rules against orphans.  What stays: every word that the dossier prints, the paper
and the width of its column, face and size, justified and hyphenated lines, tags and both archive standards.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

PLAIN = Path(__file__).with_name("pdf_plain.typ")
WORDS = """#import "faces.typ": faces-of
#let data = json(bytes(sys.inputs.data))
#set document(title: "Bare")
#set page(paper: "a4", margin: (top: 27mm, bottom: 25mm, left: 27mm, right: 58mm))
#set text(font: faces-of("en", ""), fallback: false, size: 10.5pt, lang: "en", hyphenate: auto)
#set par(justify: true, leading: 0.62em, spacing: 0.9em, linebreaks: "optimized")
#for (level, words) in data { if level > 0 { heading(level: level, words) } else { par(words) } }
"""
Line = tuple[int, str]
"""Level of a heading, or 0 for a paragraph, and its words."""


def lines(data: dict[str, Any]) -> list[Line]:
    """The words of `print/dossier.json` in the order of the book."""
    found = [(1, data["title"]), (1, "Contents"), *((0, _joined(a["code"], a["title"])) for a in data["articles"])]
    for part, content in (data["front"] or {}).items():
        if part not in {"more", "pictures"}:
            found += [(1, part), *((0, words) for one in content for words in _words(one))]
    found.append((1, "The articles"))
    for article in data["articles"]:
        found += [(2, _joined(article["code"], article["title"])), *((0, words) for words in _article(article))]
    found += [(1, "Sources"), *((0, _source(article)) for article in data["articles"])]
    found += [(1, "Index"), *((0, entry["name"]) for entry in data["index"])]
    return [(level, words) for level, words in found if words]


def _article(article: dict[str, Any]) -> Iterator[str]:
    yield _joined(*(article[key] for key in ("outlet", "author", "date", "translated")))
    for point in article["key_points"]:
        yield from (point["text"], _mark(point["ref"]))
    for paragraph in article["paragraphs"]:
        yield _joined(*(f"{s['number']} {s['text']}" for s in paragraph["sentences"]))


def _source(article: dict[str, Any]) -> str:
    keys = ("code", "title", "outlet", "author", "date", "address_shown", "hash")
    return _joined(*(article[key] for key in keys))


def _words(node: Any) -> Iterator[str]:
    """Paragraphs of one thing of the front part: what is ours in one line, each extract and its apparatus in two."""
    if isinstance(node, list):
        for one in node:
            yield from _words(one)
    elif isinstance(node, dict) and "ref" in node:
        yield from (node["text"], _joined(_mark(node["ref"]), node["outlet"], node["date"]))
    elif isinstance(node, dict):
        ours = (node.get(key, "") for key in ("name", "when", "value", "kind"))
        yield _joined(*ours, *node.get("spellings", ()), *node.get("printed", ()))
        for value in node.values():
            yield from _words(value)


def _mark(place: dict[str, Any]) -> str:
    return f"[{place['code']} ¶{place['number']}]"


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)
