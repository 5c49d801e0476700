"""What a date belongs to: the happening, who takes part, and whether it is only supposed."""

import pytest

from generator.analyse import language_model
from generator.analyse.dates import dates_of
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, Metadata, Occasion, Provenance, Settings, Stated, content_hash
from generator.read.plain_text import blocks_of


def occasion(text: str) -> tuple[Article, Occasion]:
    sha = content_hash(text, length=64)
    date = Stated("2024-05-08", Provenance.SIDECAR)
    article = Article("a", "a", "a.txt", sha, text, sha, Metadata(date=date), blocks_of("a", text))
    doc = language_model.load(Settings().models[0][1])(text)
    found = dates_of(Parsed(article, doc, sentences_of(article, doc)))[0].occasion
    assert found
    return article, found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Maria Keller and Paul Brandt spoke by phone on Tuesday.", {"speak", "phone"}),
        ("The call on Tuesday was short.", {"call"}),
        ("Much depends on what comes out of today's phone call.", {"call", "phone"}),
        ("The conversation is expected to occur on Friday.", {"conversation", "occur"}),
    ],
)
def test_a_date_belongs_to_the_verb_or_noun_that_it_hangs_on(text: str, words: set[str]) -> None:
    assert words <= set(occasion(text)[1].words)


def test_names_that_take_part_are_kept_and_others_are_not() -> None:
    text = "Maria Keller, whom Otto Lang dislikes, called Paul Brandt on Tuesday."
    article, found = occasion(text)
    assert [article.words(name) for name in found.names] == ["Keller", "Brandt"]


def test_only_what_is_spoken_of_as_known_is_known() -> None:
    assert occasion("The call on Tuesday was short.")[1].known == ("call",)
    assert occasion("A second call on Tuesday was short.")[1].known == ()


def test_an_if_makes_a_sentence_supposed() -> None:
    assert occasion("If the council keeps what it took in 2014, the mayor will resign.")[1].supposed
    assert not occasion("The mayor resigned in 2014.")[1].supposed


def test_a_duration_belongs_to_nothing() -> None:
    text = "The talks took 14 months."
    sha = content_hash(text, length=64)
    article = Article("a", "a", "a.txt", sha, text, sha, Metadata(), blocks_of("a", text))
    doc = language_model.load(Settings().models[0][1])(text)
    assert [d.occasion for d in dates_of(Parsed(article, doc, sentences_of(article, doc)))] == [None]
