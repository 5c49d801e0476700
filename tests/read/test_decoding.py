"""Bytes to text: every encoding that a desk meets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.controls import cleaned
from generator.read.decode import decoded, is_binary

STORY = "Café owner Zoë Müller said: “It cost €5 – naïve, isn’t it?”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "utf-16-le", "utf-16-be"])
def test_a_story_is_read_as_it_was_written(encoding: str) -> None:
    assert decoded(STORY.encode(encoding)).text == STORY


def test_a_declared_encoding_is_believed_where_the_bytes_are_not_utf_8() -> None:
    page = '<meta charset="koi8-r"><p>Мост закрыт на два года</p>'
    assert decoded(page.encode("koi8-r")).text == page


def test_a_declaration_that_lies_about_utf_8_changes_nothing() -> None:
    page = '<meta charset="windows-1252"><p>Café</p>'
    assert decoded(page.encode("utf-8")).text == page


def test_the_encoding_that_the_server_names_comes_before_the_declared_one() -> None:
    page = '<meta charset="koi8-r"><p>Мост</p>'
    assert decoded(page.encode("cp1251"), "windows-1251").text == page


def test_windows_1252_is_only_assumed() -> None:
    assert not decoded(STORY.encode("cp1252")).certain
    assert decoded(STORY.encode("utf-8")).certain


def test_a_few_broken_bytes_do_not_turn_utf_8_into_windows_1252() -> None:
    read = decoded("Die Brücke über den Fluß, sagte Müller. ".encode() * 3 + b"\xff")
    assert read.text.startswith("Die Brücke über den Fluß")
    assert read.lost == 1


def test_doubly_encoded_text_is_set_right_where_that_is_certain() -> None:
    broken = "It’s naïve, said Zoë Müller.".encode().decode("cp1252")
    read = decoded(broken.encode("utf-8"))
    assert read.text == "It’s naïve, said Zoë Müller."
    assert read.repaired


def test_text_that_only_looks_odd_is_left_alone() -> None:
    text = 'The sign “Ã” and the file ﬁnd.txt keep their ligature and their straight " marks.'
    assert decoded(text.encode("utf-8")).text == text


def test_python_encodings_that_rewrite_text_are_not_taken_from_a_declaration() -> None:
    text = b"coding: unicode_escape \\x41\\x42 \xff"
    assert "\\x41" in decoded(text).text


def test_a_picture_is_binary_and_a_text_with_a_nul_is_not() -> None:
    assert is_binary(bytes(range(256)) * 8)
    assert not is_binary(b"A title\0\n\nA text with one NUL and enough words around it to be a text.")


@given(st.binary(max_size=400))
def test_any_bytes_decode_without_an_exception(data: bytes) -> None:
    clean = cleaned(decoded(data).text).text
    clean.encode("utf-8")
    assert not set(clean) & {"\0", "\r", "\u2028", "\u202e", "\ufeff"}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=300))
def test_valid_utf_8_without_controls_is_never_changed(text: str) -> None:
    read = decoded(text.encode("utf-8"))
    assert read.repaired or read.text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    assert cleaned(f"One{end}{end}two").text == "One\n\ntwo"


def test_rare_separators_do_not_end_a_paragraph() -> None:
    assert cleaned("Title\n\none\u2028two\u2029three\u0085four\x0bfive").text == "Title\n\none two three four five"


def test_rare_separators_end_lines_where_nothing_else_does() -> None:
    assert cleaned("Title\u2029one\u2028two").text == "Title\n\none\ntwo"


def test_signs_that_scripts_and_emoji_need_stay() -> None:
    text = "می\u200cخواهم 👩\u200d👧 \u200fשלום"
    assert cleaned(text).text == text
