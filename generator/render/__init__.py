"""A Dossier to `{path: bytes}`: pure, no disk; the only stage that imports Jinja."""

from .contract import contract_lines
from .errors import RenderError
from .site import render

__all__ = ["RenderError", "contract_lines", "render"]
