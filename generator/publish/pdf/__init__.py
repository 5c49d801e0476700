"""Printing: data of `render` to tagged, archivable PDFs."""

from .compile import Printed, compile_pdfs

__all__ = ["Printed", "compile_pdfs"]
