"""The page of the same words says how much of the fullest telling each article has."""

from dataclasses import replace

import pytest

from generator.model import Dossier, QuoteFamily
from generator.render.pages.telling import how_much, tellings_of
from tests.harbour import dossier_of

from . import made_up
from .opened import opened, pages_of, text_of

FOLDER = {
    "001": "Strike\n“The cranes stand still. No crew will go aboard before Monday,” she said.\n",
    "002": "Harbour\n“No crew will go aboard,” she said.\n",
    "003": "Cranes\n“The cranes stand still,” she said. “No crew goes aboard until Monday.”\n",
}


@pytest.fixture
def dossier() -> Dossier:
    """Three articles that print the same utterance at different length, one of them in two pieces."""
    made = dossier_of(FOLDER)
    full, short, one, other = made.quotes
    cut = replace(one, quote=replace(one.quote, pieces=(*one.quote.pieces, *other.quote.pieces)))
    family = QuoteFamily("f-1", (full.id, cut.id, short.id), tuple((article.id,) for article in made.articles))
    return replace(made, quotes=(full, short, cut), families=(family,))


def test_each_telling_says_its_length_and_how_much_of_it_the_first_one_has(dossier: Dossier) -> None:
    """As many words are left over as the page marks: here “goes” and “until”."""
    tellings = tellings_of(dossier, [dossier.quote[quote_id] for quote_id in dossier.families[0].quote_ids])
    assert [telling.much for telling in tellings] == [
        "11 words",
        "10 words, 8 of them in the first telling",
        "5 words, all of them in the first telling",
    ]
    own = [part.text.split() for telling in tellings for _, parts in telling.pieces for part in parts if not part.same]
    assert own == [["goes"], ["until"]]


def test_the_page_prints_it_below_the_words(dossier: Dossier) -> None:
    page = opened(pages_of(dossier)["quotes/families/"])
    assert [text_of(line) for line in page.iter("span") if line.attrib.get("class") == "tally"] == [
        telling.much for telling in tellings_of(dossier, [dossier.quotes[n] for n in (0, 2, 1)])
    ]


def test_a_telling_beyond_those_that_are_printed_is_one_click_away() -> None:
    """The page prints the fullest five; the others are named by article and sentence, the last of many counted."""
    made = made_up.dossier_of(14)
    page = opened(pages_of(made)["quotes/families/"])
    (more,) = [line for line in page.iter("p") if line.attrib.get("class") == "more"]
    places = [made.quote[quote_id].article_id for quote_id in made.families[0].quote_ids[5:11]]
    assert [a.attrib["href"] for a in more.iter("a")] == [f"../../articles/{place}/#s4" for place in places]
    assert text_of(more).endswith("and 3 more")


@pytest.mark.parametrize(
    ("words", "shared", "said"),
    [
        (12, 9, "12 words, 9 of them in the first telling"),
        (12, 1, "12 words, 1 of them in the first telling"),
        (12, 0, "12 words, none of them in the first telling"),
        (1204, 1203, "1,204 words, 1,203 of them in the first telling"),
        (1, 1, "1 word, in the first telling"),
        (1, 0, "1 word, not in the first telling"),
    ],
)
def test_one_word_and_none_are_told_as_people_would(words: int, shared: int, said: str) -> None:
    assert how_much(words, shared) == said
