"""Data for print to PDF files."""

from collections.abc import Mapping
from pathlib import Path

from generator.model import Settings


def compile_pdfs(files: Mapping[str, bytes], templates: Path, target: Path, settings: Settings) -> list[Path]:
    """Compile every `print/….json` of `files` into `target`; the written paths."""
    return []
