"""Printing: data of `render` to tagged, archivable PDFs."""

from .compile import Printed, compile_pdfs
from .kept import KEPT

__all__ = ["KEPT", "Printed", "compile_pdfs"]
