"""What archives and screen readers ask of a PDF."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from generator.model import Dossier
from tests.render.print.made_up import made_up

from .conftest import print_to
from .pages import tags

DOCUMENTS = ("dossier.pdf", "briefing.pdf")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_claims_pdf_ua_1_and_pdf_a_2a(printed: Path, name: str) -> None:
    """Both standards stand in the metadata; the compiler refuses a file that breaks them."""
    with pikepdf.open(printed / name) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["pdfaid:part"] == "2"
        assert metadata["pdfaid:conformance"] == "A"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_tagged_with_language_and_title(dossier: Dossier, printed: Path, name: str) -> None:
    """The language is set, and a reader shows the title instead of the file name."""
    with pikepdf.open(printed / name) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang).startswith("en")
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == dossier.settings.title
        kinds = {str(tag.S) for tag in tags(pdf)}
    assert {"/H1", "/P", "/Link", "/Table", "/TH"} <= kinds


def test_every_picture_has_a_text_alternative(printed: Path) -> None:
    """The description that stands beside the picture is read out in its place."""
    with pikepdf.open(printed / "dossier.pdf") as pdf:
        figures = [tag for tag in tags(pdf) if str(tag.S) == "/Figure"]
    assert len(figures) >= 3
    assert all(len(str(figure.Alt)) > 40 for figure in figures)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_its_syntax_is_sound_and_every_font_is_inside(printed: Path, name: str) -> None:
    """qpdf finds nothing to complain of, and no font is left to the machine of the reader."""
    with pikepdf.open(printed / name) as pdf:
        assert pdf.check_pdf_syntax() == []
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
                assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(thing.keys())


def test_no_colour_is_used(printed: Path) -> None:
    """Black, white and grey alone: any printer does."""
    with pikepdf.open(printed / "dossier.pdf") as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in {"rg", "RG"}:
                    assert len({round(float(value), 3) for value in operands}) == 1


def test_the_same_dossier_gives_the_same_bytes(dossier: Dossier, printed: Path, tmp_path: Path) -> None:
    """No clock and no chance goes into a PDF."""
    print_to(tmp_path, dossier)
    for path in sorted(printed.rglob("*.pdf")):
        assert (tmp_path / path.relative_to(printed)).read_bytes() == path.read_bytes()


def test_it_is_dated_by_its_newest_source(printed: Path) -> None:
    """Not by the day on which somebody pressed the button."""
    with pikepdf.open(printed / "dossier.pdf") as pdf:
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20310509")


def test_us_letter_is_as_wide_as_it_says(tmp_path: Path) -> None:
    """The setting `paper: us-letter` gives 8.5 by 11 inches; the default is A4."""
    made = made_up(2)
    print_to(tmp_path, replace(made, settings=replace(made.settings, paper="us-letter")))
    with pikepdf.open(tmp_path / "briefing.pdf") as pdf:
        assert [round(float(side)) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]
