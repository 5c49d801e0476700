"""What the filter of the quotes page asks before it opens a quote."""

import json

from generator.render.press import Press
from generator.render.quote_shards import IN_A_FILE, quote_shards
from generator.render.quote_words import COMMON, folded, shelf_of, word_shelves

from .made_up import dossier_of
from .opened import templates


def test_words_are_listed_once_a_quote_by_their_distance() -> None:
    shelves = word_shelves(["A ferry, a Ferry!", "No boat.", "“Ferry” it’s"])
    assert shelves["fe"] == {"ferry": [0, 2]}
    assert shelves["it"] == {"it": [2]}
    assert shelves["_"] == {"a": [0], "s": [2]}


def test_a_word_of_most_quotes_is_known_but_not_listed() -> None:
    assert word_shelves(["the"] * (COMMON + 1))["th"] == {"the": 0}


def test_quotation_marks_and_spaces_are_compared_as_one() -> None:
    assert folded("„So“  said\nShe’s") == '"so" said she\'s'


def test_a_word_beyond_a_to_z_stands_on_the_other_shelf() -> None:
    assert [shelf_of(word) for word in ("ferry", "éclair", "7th", "é", "a")] == ["fe", "_", "_", "_", "_"]


def test_every_number_of_the_index_leads_to_its_quote() -> None:
    files = {
        path: json.loads(data) for path, data in quote_shards(Press(dossier_of(80, quotes_each=2), templates())).items()
    }
    index, columns = files["docs/quotes/shards.json"], files["docs/quotes/columns.json"]
    quotes = [
        q for n in range(0, -(-index["total"] // IN_A_FILE)) for q in files[f"docs/quotes/shard-{n}.json"]["quotes"]
    ]
    assert len(quotes) == index["total"] == 160
    for name, first, count in index["speakers"]:
        assert {quote["by"] for quote in quotes[first : first + count]} == {name}
    for number, quote in enumerate(quotes):
        assert index["outlets"][columns["outlet"][number]] == quote["outlet"]
        assert columns["dates"][columns["date"][number]] == quote["date"]
        assert index["cues"][columns["cue"][number]] == quote["cue"]
