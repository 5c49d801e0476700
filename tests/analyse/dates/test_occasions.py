"""What a date belongs to: the happening, who takes part, and whether it is only supposed."""

import pytest

from generator.analyse.dates import dates_of
from generator.model import Article, Occasion
from tests.parsed_text import parsed_text


def occasion(text: str) -> tuple[Article, Occasion]:
    parsed = parsed_text(text)
    found = dates_of(parsed)[0].occasion
    assert found
    return parsed.article, found


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
    found = occasion(text)[1]
    assert words <= {found.verb, *found.nouns}


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
    assert [d.occasion for d in dates_of(parsed_text("The talks took 14 months."))] == [None]
