"""Sentences are cut where a reader would cut them, cover the text and know their terms and tense."""

import itertools
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analyse import language_model
from generator.analyse.sentences import sentences_of
from generator.model import Article, BlockKind, Sentence, Settings
from tests.plain_article import plain_article

CASES = yaml.safe_load((Path(__file__).parents[2] / "golden" / "sentences" / "cuts.yml").read_text("utf-8"))


def cut(text: str) -> tuple[Article, tuple[Sentence, ...]]:
    article = plain_article("a", text)
    return article, sentences_of(article, language_model.load(Settings().models[0][1])(text))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_sentences_of_a_text(case: dict[str, Any]) -> None:
    article, found = cut(case["text"])
    assert [article.words(s.span) for s in found] == case["sentences"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aB .!?”“\"'’\n-:1", max_size=80))
def test_sentences_never_overlap_and_cover_every_visible_character(text: str) -> None:
    article, found = cut(text)
    covered = set()
    for before, after in itertools.pairwise(found):
        assert before.span.end <= after.span.start
    for sentence in found:
        covered |= set(range(sentence.span.start, sentence.span.end))
    blocks = [block.span for block in article.blocks if block.kind is not BlockKind.FURNITURE]
    visible = {n for block in blocks for n in range(block.start, block.end) if not text[n].isspace()}
    assert visible <= covered


def test_sentences_are_numbered_from_one_without_a_gap() -> None:
    _, found = cut("The bridge is shut. Lorries wait.\n\nThe mayor left.")
    assert [s.number for s in found] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The mayor closed the bridge.", "past"),
        ("The mayor has closed the bridge.", "past"),
        ("The mayor will close the bridge.", "future"),
        ("The mayor is expected to close the bridge.", "future"),
        ("The mayor closes the bridge.", "present"),
        ("The mayor is closing the bridge.", "present"),
    ],
)
def test_tense_is_that_of_the_main_verb(text: str, tense: str) -> None:
    assert cut(text)[1][0].tense == tense


def test_terms_are_lemmas_of_content_words_and_numbers() -> None:
    assert cut("The U.S. closed 3 bridges.")[1][0].terms == ("us", "close", "3", "bridge")


def test_a_headline_with_a_stop_in_it_is_one_sentence() -> None:
    article, found = cut("The bridge is shut. Why it matters\n\nLorries wait at the toll on Monday, the mayor said.")
    assert article.words(found[0].span) == "The bridge is shut. Why it matters"
    assert len(found) == 2
