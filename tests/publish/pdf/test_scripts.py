"""Every script is printed with a face of its own, or named as missing; never an empty box."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.publish.pdf.faces import Faces, faces
from generator.publish.pdf.glyphs import Glyphs, with_marks
from generator.publish.pdf.missing import missing_of, problems_of
from generator.publish.pdf.press import Press
from generator.publish.pdf.typesetter import Typesetter
from generator.read.templates import package_templates
from tests.render.print.made_up import made_up

from .conftest import print_to
from .pages import page_texts, plain, squeezed

WHEEL = ("Libertinus Serif",)
SCRIPTS = {
    "en": "Naïve façades in Łódź, Ağrı, Þingvellir and Škofja Loka.",
    "el": "Το φράγμα παραμένει κλειστό, είπε η δήμαρχος.",
    "ru": "Шлюз остаётся закрытым, сказала мэр города.",
    "uk": "Шлюз залишається зачиненим, її ґанок теж.",
    "he": "הסכר נשאר סגור, אמרה ראש העיר.",
}
WITH_EXTRAS = {
    "ar": "قالت رئيسة البلدية إن القفل سيبقى مغلقا.",
    "fa": "شهردار گفت که دریچه بسته می‌ماند.",
    "zh": "市长说船闸仍然关闭。",
    "zh-Hant": "市長說船閘仍然關閉。",
    "ja": "市長は水門が閉じたままだと述べた。",
    "ko": "시장은 수문이 계속 닫혀 있다고 말했다.",
    "hi": "महापौर ने कहा कि जलद्वार बंद रहेगा।",
    "th": "นายกเทศมนตรีกล่าวว่าประตูน้ำยังปิดอยู่",
    "ka": "მერმა თქვა, რომ კარიბჭე დაკეტილია.",
}


def glyphs_with(families: Faces) -> Glyphs:
    return Glyphs(Typesetter(package_templates() / "pdf", families))


@pytest.fixture(scope="module")
def wheel() -> Faces:
    """The faces of the typesetter alone, as without any extra."""
    return replace(faces(), folders=(), families=WHEEL)


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_typesetter_alone_has_latin_greek_cyrillic_and_hebrew(wheel: Faces, language: str) -> None:
    """No extra is needed for these."""
    assert glyphs_with(wheel).missing_in(SCRIPTS[language]) == set()


@pytest.mark.parametrize(("language", "extra"), [("ar", "arabic"), ("zh", "cjk"), ("ko", "cjk"), ("hi", "devanagari")])
def test_a_missing_script_names_article_character_and_extra(wheel: Faces, language: str, extra: str) -> None:
    """The message says what to install."""
    words = WITH_EXTRAS[language]
    found = missing_of({"code": "007", "text": words}, glyphs_with(wheel).missing_in)
    problems = list(problems_of(found, {"007": "007_lock.txt"}))
    message = " ".join(map(str, problems))
    letter = min(sign for sign in words if sign.isalpha())
    assert "007_lock.txt" in message
    assert "article 007" in message
    assert f"U+{ord(letter):04X}" in message
    assert f"[{extra}]" in message


@pytest.mark.parametrize("language", [*SCRIPTS, *WITH_EXTRAS])
def test_an_article_in_any_script_is_printed_with_the_extras(tmp_path: Path, language: str) -> None:
    """Its words come back out of the PDF as characters."""
    words = (SCRIPTS | WITH_EXTRAS)[language]
    made = made_up(2, extra=words, language=language)
    assert print_to(tmp_path, made) == ()
    text = "".join("".join(page_texts(tmp_path / "dossier.pdf")).split())
    assert set(words) - set(text) - {" ", "\u200c", "-"} == set()


def test_a_character_that_no_face_has_is_a_problem_and_a_sign_of_ours(tmp_path: Path) -> None:
    """Private use characters are forbidden in an archive PDF: the sign names them, and nothing else is lost."""
    problems = print_to(tmp_path, made_up(3, extra="The stamp reads \ue000 and \U00012157."))
    assert any("U+E000" in problem and "article 000" in problem for problem in problems)
    assert any("U+12157 CUNEIFORM SIGN" in problem for problem in problems)
    text = plain(" ".join(page_texts(tmp_path / "dossier.pdf")))
    assert "The stamp reads ⟦U+E000⟧ and ⟦U+12157⟧." in text


def test_a_long_run_of_missing_characters_is_named_by_its_ends() -> None:
    """A page of codes would help nobody."""
    words = "\ue000\ue001\ue002\ue003\ue004"
    assert with_marks(f"a {words} b", set(words)) == "a ⟦U+E000 … U+E004, 5 characters⟧ b"


def test_a_hostile_article_does_not_stop_the_others(tmp_path: Path) -> None:
    """Typst markup, overlong words, marks upon marks and turned text are printed as text; every document is there."""
    hostile = (
        '#panic("x") $ \\ ` @a <b> [c] *d* _e_ // /* " '
        + "x" * 3000
        + " a"
        + "\u0301" * 200
        + "\u202eabc\u2069\ufeff\x07"
    )
    made = made_up(3, extra=hostile)
    print_to(tmp_path, made)
    assert {path.name for path in tmp_path.rglob("*.pdf")} >= {"dossier.pdf", "briefing.pdf"}
    assert len(list((tmp_path / "articles").glob("*.pdf"))) == 3
    text = squeezed(" ".join(page_texts(tmp_path / "dossier.pdf")))
    assert squeezed('#panic("x") $ \\ ` @a <b> [c] *d* _e_ // /* "') in text


def test_a_document_that_cannot_be_set_is_left_out_with_a_problem() -> None:
    """The typesetter's own words are passed on."""
    made, problems = Press.over(package_templates() / "pdf").document("print/briefing.json", {"title": "no more"}, 0)
    assert made == b""
    assert [problem.code for problem in problems] == ["pdf-not-set"]
