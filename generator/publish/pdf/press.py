"""Sets one document after the other with the same faces."""

import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import typst

from generator.model import Problem, Severity

from .faces import faces
from .glyphs import Glyphs, hardest
from .missing import marked, missing_of, problems_of
from .typesetter import Typesetter

NOT_DISPLAYED = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
TRIES = 12
"""Compilations of one document: characters that faces have one by one may still not stand together."""


class Press:
    """One typesetter, and what it has learned of its faces."""

    def __init__(self, typesetter: Typesetter, glyphs: Glyphs) -> None:
        self.typesetter = typesetter
        self.glyphs = glyphs

    @classmethod
    def over(cls, templates: Path, timestamp: int) -> "Press":
        """A press with the faces of this installation."""
        typesetter = Typesetter(templates, faces(), timestamp)
        return cls(typesetter, Glyphs(typesetter))

    def document(self, name: str, data: Any) -> tuple[bytes, list[Problem]]:
        """The PDF of `print/….json` (empty where it cannot be set) and its problems."""
        error = ""
        for _ in range(TRIES):
            missing = missing_of(data, self.glyphs)
            problems = list(problems_of(missing, dict(_sources(data))))
            clean = marked(data, set().union(*missing.values())) if missing else data
            try:
                return self.typesetter.pdf(template_of(name), json.dumps(clean, ensure_ascii=False)), problems
            except typst.TypstError as raised:
                error = str(raised)
            if not self._learned(error):
                break
        return b"", [*problems, _failed(name, error)]

    def _learned(self, error: str) -> bool:
        """Whether the error names characters that are missing and that were thought to be there."""
        found = NOT_DISPLAYED.search(error)
        if not found:
            return False
        words = ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])
        signs = hardest(words) & {sign for sign, known in self.glyphs.known.items() if known}
        self.glyphs.known |= dict.fromkeys(signs, False)
        return bool(signs)


def template_of(name: str) -> str:
    """`print/dossier-2.json` is set with `dossier.typ`, `print/articles/….json` with `article.typ`."""
    path = PurePosixPath(name)
    return "article.typ" if path.parent.name == "articles" else path.stem.split("-")[0] + ".typ"


def _failed(name: str, why: str) -> Problem:
    first = next((line for line in why.splitlines() if line.strip()), "unknown")
    return Problem(name, 0, "pdf-not-set", f"The PDF could not be set: {first}", "", Severity.ERROR)


def _sources(data: Any) -> Iterator[tuple[str, str]]:
    listed = [*data.get("articles", ()), *data.get("sources", ())] + ([data["article"]] if "article" in data else [])
    yield from ((source["code"], source["source"]) for source in listed)
