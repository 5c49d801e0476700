"""The typesetter: data in, PDF out; both archive standards at once."""

import json
from pathlib import Path
from typing import Any, Literal, cast

import typst

from .faces import Faces

STANDARDS: list[Literal["ua-1", "a-2a"]] = ["ua-1", "a-2a"]
"""PDF/UA-1 and PDF/A-2a; the compiler refuses what breaks either."""


class Typesetter:
    """One compiler for many documents: the faces are opened once."""

    def __init__(self, templates: Path, faces: Faces) -> None:
        """`templates` is the folder with the `.typ` files."""
        self.templates = templates
        self.faces = json.dumps(faces.for_template())
        self.compiler = typst.Compiler(root=str(templates), font_paths=list(faces.folders), ignore_system_fonts=True)

    def pdf(self, template: str, data: str, timestamp: int) -> bytes:
        """A document from JSON text, dated `timestamp` (seconds since 1970).

        Raises typst.TypstError, also for a character that no face has.
        """
        made = self.compiler.compile(
            str(self.templates / template),
            sys_inputs={"data": data, "faces": self.faces},
            pdf_standards=cast(Any, STANDARDS),
            timestamp=timestamp,
        )
        return bytes(made)  # type: ignore[arg-type]

    def drawn(self, signs: list[str]) -> list[str]:
        """One SVG for each of some characters, to see how it is drawn."""
        made = self.compiler.compile(
            str(self.templates / "glyphs.typ"),
            format="svg",
            sys_inputs={"signs": json.dumps(signs), "faces": self.faces},
        )
        pages = made if isinstance(made, list) else [made]
        return [bytes(page).decode("utf-8") for page in pages]  # type: ignore[arg-type]
