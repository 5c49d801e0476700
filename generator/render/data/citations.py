"""How to cite the sources: CSL-JSON, BibTeX and RIS, for all articles and for each."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.model import Article, Dossier, slug
from generator.render.escape import plain, safe_link

TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
"""What TeX would read as a command."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One article as three reference managers read it."""

    csl: dict[str, Any]
    """CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html"""
    bibtex: str
    """A `@misc` entry."""
    ris: str
    """A `NEWS` record, lines ended by CRLF as RIS asks."""


def citation_files(dossier: Dossier) -> dict[str, bytes]:
    """`citations.json`, `.bib` and `.ris` for the whole folder, and the same in `citations/` for each article."""
    made = {article.id: citation_of(article) for article in dossier.articles}
    files = dict(_three("citations", list(made.values())))
    for article_id, citation in made.items():
        files |= dict(_three(f"citations/{article_id}", [citation]))
    return files


def _three(path: str, citations: list[Citation]) -> Iterator[tuple[str, bytes]]:
    csl = json.dumps([citation.csl for citation in citations], ensure_ascii=False, indent=1) + "\n"
    yield f"{path}.json", csl.encode("utf-8", "replace")
    yield f"{path}.bib", "\n".join(citation.bibtex for citation in citations).encode("utf-8", "replace")
    yield f"{path}.ris", "".join(citation.ris for citation in citations).encode("utf-8", "replace")


def citation_of(article: Article) -> Citation:
    """An article's citation; what nobody stated is left out, never guessed."""
    facts = _facts(article)
    return Citation(_csl(article, facts), _bibtex(article, facts), _ris(facts))


def _facts(article: Article) -> dict[str, str]:
    told = article.metadata
    values = {
        "title": article.title,
        "author": told.author.value if told.author else "",
        "publisher": article.outlet,
        "date": article.date,
        "accessed": told.accessed.value[:10] if told.accessed else "",
        "url": safe_link(told.url.value) if told.url else "",
        "language": told.language.value if told.language else "",
        "note": f"Translated: {told.translated.value}" if told.translated else "",
    }
    return {key: plain(value).strip() for key, value in values.items() if plain(value).strip()}


def _csl(article: Article, facts: dict[str, str]) -> dict[str, Any]:
    record: dict[str, Any] = {"id": article.id, "type": "article-newspaper"}
    names = {"title": "title", "publisher": "container-title", "url": "URL", "language": "language", "note": "note"}
    record |= {names[key]: value for key, value in facts.items() if key in names}
    if "author" in facts:
        record["author"] = [{"literal": facts["author"]}]
    for key, name in (("date", "issued"), ("accessed", "accessed")):
        if parts := _parts(facts.get(key, "")):
            record[name] = {"date-parts": [parts]}
    return record


def _parts(date: str) -> list[int]:
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date)
    return [int(part) for part in found.groups() if part] if found else []


def _bibtex(article: Article, facts: dict[str, str]) -> str:
    fields = {
        "author": f"{{{_tex(facts['author'])}}}" if "author" in facts else "",
        "title": f"{{{_tex(facts['title'])}}}",
        "howpublished": _tex(facts.get("publisher", "")),
        "date": facts.get("date", ""),
        "year": facts.get("date", "")[:4],
        "month": facts.get("date", "")[5:7].lstrip("0"),
        "url": facts.get("url", "").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"),
        "urldate": facts.get("accessed", ""),
        "note": _tex(facts.get("note", "")),
        "langid": _tex(facts.get("language", "")),
    }
    lines = [f"  {name:<12} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(article)},", *lines, "}", ""])


def _key(article: Article) -> str:
    """Outlet, year and code: what an author would type."""
    parts = (slug(article.outlet, 20), article.date[:4], slug(article.code, 24) or article.id[-8:])
    return "-".join(part for part in parts if part)


def _tex(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(TEX)


def _ris(facts: dict[str, str]) -> str:
    rows = [
        ("TY", "NEWS"),
        ("TI", facts.get("title", "")),
        ("AU", facts.get("author", "")),
        ("T2", facts.get("publisher", "")),
        ("PY", facts.get("date", "")[:4]),
        ("DA", facts.get("date", "").replace("-", "/")),
        ("Y2", facts.get("accessed", "").replace("-", "/")),
        ("UR", facts.get("url", "")),
        ("LA", facts.get("language", "")),
        ("N1", facts.get("note", "")),
    ]
    return "".join(f"{name}  - {value}\r\n" for name, value in rows if value) + "ER  - \r\n"
