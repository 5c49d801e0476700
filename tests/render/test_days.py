"""Dates in words, links to the very words, shares of a dossier."""

from pathlib import Path

import pytest
import yaml

from generator.render.days import between, in_words
from generator.render.text_fragment import text_fragment

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "render" / "days.yml").read_text())


@pytest.mark.parametrize(("value", "words"), [(case["value"], case["words"]) for case in GOLDEN["values"]])
def test_a_value_reads_as_an_english_reader_writes_it(value: str, words: str) -> None:
    assert in_words(value) == words


@pytest.mark.parametrize(("first", "last", "words"), [tuple(case.values()) for case in GOLDEN["ranges"]])
def test_two_days_read_as_one_range(first: str, last: str, words: str) -> None:
    assert between(first, last) == words


def test_a_short_extract_is_named_whole_in_the_link() -> None:
    assert text_fragment("https://a.example/x#top", "three-year plan, yes") == (
        "https://a.example/x#:~:text=three%2Dyear%20plan%2C%20yes"
    )


def test_a_long_extract_is_named_by_its_ends() -> None:
    link = text_fragment("https://a.example/", " ".join(map(str, range(20))))
    assert link.endswith("#:~:text=0%201%202%203%204,15%2016%2017%2018%2019")


def test_no_address_gives_no_link() -> None:
    assert text_fragment("", "words") == ""
