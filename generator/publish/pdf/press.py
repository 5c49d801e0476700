"""Sets one document after the other with the same faces."""

import json
import re
from collections.abc import Iterator
from functools import partial
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
    def over(cls, templates: Path) -> "Press":
        """A press with the faces of this installation."""
        typesetter = Typesetter(templates, faces())
        return cls(typesetter, Glyphs(typesetter))

    def document(self, name: str, data: Any, timestamp: int) -> tuple[bytes, list[Problem]]:
        """The PDF of `print/….json` (empty where it cannot be set), dated `timestamp`, and its problems."""
        error = ""
        # What one document teaches is not carried to the next, whose bytes would then hang on the order of work.
        taught: set[str] = set()
        for _ in range(TRIES):
            missing = missing_of(data, partial(self._missing_in, taught=frozenset(taught)))
            problems = list(problems_of(missing, dict(_sources(data))))
            clean = marked(data, set().union(*missing.values())) if missing else data
            try:
                text = json.dumps(clean, ensure_ascii=False)
                return self.typesetter.pdf(template_of(name), text, timestamp), problems
            except typst.TypstError as raised:
                error = str(raised)
            learned = _undisplayed(error) - taught
            if not learned:
                break
            taught |= learned
        return b"", [*problems, _failed(name, error)]

    def _missing_in(self, text: str, taught: frozenset[str]) -> set[str]:
        return self.glyphs.missing_in(text) | taught.intersection(text)


def _undisplayed(error: str) -> set[str]:
    """The characters to give up where the typesetter says that it cannot display some words."""
    found = NOT_DISPLAYED.search(error)
    return hardest(ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])) if found else set()


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
