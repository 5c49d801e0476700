"""The phrase filter finds every quote that holds the phrase, and no other, whatever it leaves unopened."""

import random
from itertools import accumulate
from typing import Any

import pytest
from playwright.sync_api import Page

from generator.render.quote_words import folded, word_shelves

pytestmark = pytest.mark.browser
WORDS = [
    "the",
    "ferry",
    "Ferryman",
    "fee",
    "it’s",
    "“Never”",
    "ÉCLAIR",
    "7th",
    "co-op",
    "won't",
    "a",
    "a.b",
    "été",
    "ferry's",
]
ASKED = """
async ({texts, shelves, phrases}) => {
  const { candidates, folded, holds } = await import(new URL("assets/quotes.js", document.baseURI).href);
  const index = { shelves: Object.keys(shelves), speakers: [["", 0, texts.length]], outlets: [], cues: [] };
  const open = async (name) => shelves[name.slice("words-".length, -".json".length)];
  const answers = [];
  for (const phrase of phrases) {
    const asked = folded(phrase);
    const read = await candidates({}, asked, index, open);
    answers.push({ read: read.length, found: read.filter((number) => holds(folded(texts[number]), asked)) });
  }
  return answers;
}
"""


def _holds(text: str, phrase: str) -> bool:
    """The promise, without an index: the phrase stands there, from the start of a word on."""
    places = [at for at in range(len(text)) if text.startswith(phrase, at)]
    return any(at == 0 or not (text[at - 1].isalnum() and phrase[0].isalnum()) for at in places)


def _answers(page: Page, texts: list[str], phrases: list[str]) -> list[dict[str, Any]]:
    page.goto("")
    answers: list[dict[str, Any]] = page.evaluate(
        ASKED, {"texts": texts, "shelves": word_shelves(texts), "phrases": phrases}
    )
    return answers


def test_every_quote_with_the_phrase_is_found_and_no_other(page: Page) -> None:
    chance = random.Random(5)
    weights = list(accumulate(1 / place for place in range(1, len(WORDS) + 1)))
    texts = [" ".join(chance.choices(WORDS, cum_weights=weights, k=chance.randint(1, 9))) for _ in range(400)]
    cuts = [(text, chance.randrange(len(text))) for text in chance.choices(texts, k=150)]
    phrases = [text[at : at + chance.randint(1, 20)].strip() or "ferry" for text, at in cuts]
    for phrase, answer in zip(phrases, _answers(page, texts, phrases), strict=True):
        assert answer["found"] == [n for n, text in enumerate(texts) if _holds(folded(text), folded(phrase))], phrase


def test_only_quotes_that_hold_all_words_are_read(page: Page) -> None:
    texts = ["One zebra.", "Zebra crossing"] + ["the ferry"] * 50
    rare, unfinished, unknown = _answers(page, texts, ["Zebra crossing", "zeb", "ferry the nowhere"])
    assert rare == {"read": 1, "found": [1]}
    assert unfinished == {"read": 2, "found": [0, 1]}
    assert unknown == {"read": 0, "found": []}


def test_a_phrase_of_a_script_without_spaces_is_found_inside(page: Page) -> None:
    assert _answers(page, ["the ferry", "日本の船は戻った"], ["の船"])[0]["found"] == [1]
