"""What goes on paper, before it is set."""

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.model import Dossier, Settings
from generator.render.print import UnknownPartError, part_of, print_data
from generator.render.print.everything import VOLUME_PAGES, volumes
from generator.render.print.words import breakable, printable

from .made_up import made_up


def loaded(dossier: Dossier, name: str = "print/dossier.json") -> Any:
    return json.loads(print_data(dossier)[name])


def places(node: Any) -> list[dict[str, Any]]:
    """Every place inside JSON data."""
    if isinstance(node, dict):
        return ([node] if {"code", "number", "to"} <= node.keys() else []) + [
            p for v in node.values() for p in places(v)
        ]
    return [place for value in node for place in places(value)] if isinstance(node, list) else []


def test_there_is_a_file_for_the_dossier_the_briefing_and_each_article() -> None:
    """The walls between render and publish."""
    made = made_up(3)
    assert set(print_data(made)) == {
        "print/dossier.json",
        "print/briefing.json",
        *(f"print/articles/{article.id}.json" for article in made.articles),
    }


def test_every_place_that_leads_inside_has_its_sentence_in_the_document() -> None:
    """A link without a target would stop the typesetter."""
    data = loaded(made_up(6))
    labels = {s["label"] for a in data["articles"] for p in a["paragraphs"] for s in p["sentences"]}
    inside = {place["to"] for place in places(data) if place["to"]}
    assert inside
    assert inside <= labels
    assert {label for entry in data["index"] for label in entry["labels"]} <= labels


def test_an_article_of_excerpts_prints_the_sentences_around_its_extracts_and_no_more() -> None:
    """`publish: excerpts` holds on paper too; gaps are marked."""
    long = " ".join(f"Sentence number {at} says nothing of note." for at in range(1, 21))
    made = made_up(3, extra=long, publish="excerpts")
    article = loaded(made)["articles"][0]
    printed = [s for p in article["paragraphs"] for s in p["sentences"]]
    whole = made.findings[made.articles[0].id].sentences
    assert 0 < len(printed) < len(whole)
    assert "Sentence number 15" not in json.dumps(printed)
    assert [s["number"] for s in printed] == sorted({s["number"] for s in printed})


def test_an_article_that_may_not_be_published_is_listed_and_not_quoted() -> None:
    """`publish: none`: outlet, date and hash, but not a word of its text."""
    made = made_up(4, publish="none", extra="Nobody may print the word zanzibarite.")
    everything = b" ".join(print_data(made).values()).decode()
    assert "zanzibarite" not in everything
    assert all(place["code"] != "000" for place in places(loaded(made)))
    assert "000" in {article["code"] for article in loaded(made)["articles"]}


@pytest.mark.parametrize(
    ("chosen", "codes"),
    [
        ({"articles": ["002"]}, ["002"]),
        ({"articles": ["000_lock.txt", "003"]}, ["000", "003"]),
        ({"actors": ["mira aldane"]}, ["000", "002", "003", "005"]),
        ({"threads": ["thread-1"]}, ["001", "004"]),
        ({"since": "2031-05-05"}, ["004", "005"]),
        ({"actors": ["Mira Aldane"], "since": "2031-05-05"}, ["005"]),
    ],
)
def test_a_part_has_the_articles_that_every_choice_lets_through(chosen: dict[str, Any], codes: list[str]) -> None:
    """Names in any case, codes, ids and file names; choices of different kinds narrow each other."""
    part = part_of(made_up(6), **chosen)
    assert [article.code for article in part.articles] == codes
    assert {place["code"] for place in places(loaded(part))} <= set(codes)
    assert part.settings.title != made_up(6).settings.title


@pytest.mark.parametrize(
    ("chosen", "hint"),
    [
        ({"actors": ["Mira Aldan"]}, "mira aldane"),
        ({"articles": ["999"]}, "Nearest"),
        ({"since": "May"}, "YYYY-MM-DD"),
        ({"since": "2099-01-01"}, "No article is left"),
    ],
)
def test_a_part_that_is_none_says_what_there_is(chosen: dict[str, Any], hint: str) -> None:
    """A slip of the pen is answered with the nearest name."""
    with pytest.raises(UnknownPartError, match=hint):
        part_of(made_up(6), **chosen)


def test_a_large_dossier_comes_in_volumes_and_every_article_in_one() -> None:
    """Each volume has its own contents and index; only the first has the front part."""
    made = made_up(900)
    data = print_data(made)
    books = sorted(name for name in data if name.startswith("print/dossier"))
    assert len(books) == len(volumes(made)) > 1
    codes = [a["code"] for name in books for a in json.loads(data[name])["articles"]]
    assert sorted(codes) == sorted(article.code for article in made.articles)
    assert [bool(json.loads(data[name])["front"]) for name in books].count(True) == 1
    assert VOLUME_PAGES < 600


def test_an_empty_dossier_can_be_printed() -> None:
    """A folder without articles gives a title page, not a failure."""
    assert set(print_data(Dossier(Settings(), (), {}))) == {"print/dossier.json", "print/briefing.json"}


def test_the_same_dossier_gives_the_same_data() -> None:
    """Key order and lists are declared."""
    assert print_data(made_up(7)) == print_data(made_up(7))


def test_text_for_paper_keeps_its_words_and_breaks_long_runs() -> None:
    """Controls and marks of direction go; a run of 32 characters may break."""
    assert printable("a\u202e b\x07\n\nc\ufeff") == "a b c"
    assert breakable("x" * 40).replace("\u200b", "") == "x" * 40
    assert "\u200b" in breakable("x" * 40)
    assert breakable("short words stay") == "short words stay"


def test_a_site_that_is_not_published_has_no_addresses() -> None:
    """Without `site_url` the apparatus leads inside the document alone."""
    made = made_up(3)
    data = loaded(replace(made, settings=replace(made.settings, site_url="javascript:alert(1)")))
    assert {place["url"] for place in places(data)} == {""}


def test_what_the_front_part_has_no_room_for_is_counted() -> None:
    """Nothing is dropped in silence."""
    few, many = loaded(made_up(3))["front"], loaded(made_up(400))["front"]
    assert set(few["more"].values()) == {0}
    assert sum(many["more"].values()) > 0
