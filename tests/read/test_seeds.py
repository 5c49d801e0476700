"""The five seeds are read rightly."""

from pathlib import Path

import pytest

from generator.model import Article, BlockKind, Provenance, Settings
from generator.read import read_folder

SEEDS = {article.code: article for article in read_folder(Path("seeds"), Settings()).articles}


def words(code: str, kind: BlockKind) -> list[str]:
    article = SEEDS[code]
    return [article.words(block.span) for block in article.blocks if block.kind is kind]


def test_the_seeds_stand_in_order_of_date() -> None:
    assert list(SEEDS) == ["001", "004", "002", "003", "000"]
    assert [a.date for a in SEEDS.values()] == ["2025-02-13", "2025-02-13", "2025-03-17", "2025-03-17", "2025-03-18"]


@pytest.mark.parametrize("article", SEEDS.values(), ids=lambda article: article.code)
def test_a_seed_is_frozen_as_it_stands(article: Article) -> None:
    assert article.text == (Path("seeds") / article.source).read_text("utf-8")
    assert article.sha256 == article.source_sha256
    assert article.analysable == ""
    assert article.published_whole
    assert article.problems == ()


@pytest.mark.parametrize(
    ("code", "editorial"), [("000", True), ("001", False), ("002", True), ("003", True), ("004", False)]
)
def test_titles_that_no_seed_prints_are_marked_as_an_editors(code: str, editorial: bool) -> None:
    title = SEEDS[code].metadata.title
    assert title is not None
    assert title.editorial is editorial
    assert title.provenance is (Provenance.SIDECAR if editorial else Provenance.EXTRACTED)


def test_the_only_known_outlet_is_izvestia_and_its_text_was_translated_by_a_machine() -> None:
    assert {code: article.outlet for code, article in SEEDS.items() if article.outlet} == {"001": "Izvestia"}
    translated = SEEDS["001"].metadata.translated
    assert translated is not None
    assert translated.value == "machine, from Russian, Yandex Translate"
    assert all(SEEDS[code].metadata.translated is None for code in ("000", "002", "003", "004"))


def test_furniture_of_the_seeds_is_found_and_nothing_else() -> None:
    assert {code: words(code, BlockKind.FURNITURE) for code in SEEDS} == {
        "000": ["Ask me anything", "Explore related questions"],
        "001": ["Переведено сервисом «Яндекс Переводчик»"],
        "002": [],
        "003": [],
        "004": ["Share", "Trump Calls Putin: “Start Peace Talks Now.” Then He Calls Zelensky Too", "comments"],
    }


def test_headings_of_the_seeds_are_headings() -> None:
    assert words("000", BlockKind.HEADING) == ["What they will discuss"]
    assert len(words("001", BlockKind.HEADING)) == 3
    assert words("003", BlockKind.HEADING) == [
        "KEY POINTS",
        "Push for Ukraine ceasefire",
        "Diplomatic tensions and global reactions",
        "US tariffs and strategic interests",
    ]
    assert len(words("004", BlockKind.HEADING)) == 4


def test_the_list_of_003_is_the_outlets_own_and_the_lists_of_001_are_text() -> None:
    assert len(words("003", BlockKind.OUTLET_KEY_POINT)) == 7
    assert len(words("001", BlockKind.LIST_ITEM)) == 19
    assert not any(item.startswith("-") for item in words("001", BlockKind.LIST_ITEM))


def test_the_dateline_is_text() -> None:
    assert words("003", BlockKind.PARAGRAPH)[0].startswith("MOSCOW/WASHINGTON: Russian President")
