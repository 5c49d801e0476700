"""The dates that the rules find in the seeds are those that a reader marked by hand."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.analyse import language_model
from generator.analyse.dates import dates_of
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, DateExpression, Provenance, Settings, Stated
from generator.read import read_folder

ROOT = Path(__file__).parents[2]
MARKED = yaml.safe_load((Path(__file__).parent / "dates.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def found() -> dict[str, list[tuple[str, DateExpression]]]:
    model = language_model.load(Settings().models[0][1])
    every = {}
    for article in read_folder(ROOT / "seeds", Settings()).articles:
        name = Path(article.source).name
        if name in MARKED["articles"]:
            dated = _dated(article, str(MARKED["articles"][name]["date"]))
            doc = model(dated.text)
            parsed = Parsed(dated, doc, sentences_of(dated, doc))
            every[name] = [(dated.words(d.span), d) for d in dates_of(parsed)]
    return every


def _dated(article: Article, day: str) -> Article:
    return replace(article, metadata=replace(article.metadata, date=Stated(day, Provenance.SIDECAR)))


Row = tuple[str, str, str]


def _wanted(source: str) -> list[Row]:
    return [
        (str(words), str(value), str(granularity)) for words, value, granularity in MARKED["articles"][source]["dates"]
    ]


def _rows(found: list[tuple[str, DateExpression]]) -> list[Row]:
    return [(words, date.value, date.granularity) for words, date in found]


def _same_words(marked: Row, found: Row) -> bool:
    """A reader marks "2014" where the rules find "pre-2014": whole words of the one are the words of the other."""
    longer, shorter = sorted((found[0], marked[0]), key=len, reverse=True)
    return re.search(rf"(?<!\w){re.escape(shorter)}(?!\w)", longer) is not None


def _aligned(wanted: list[Row], got: list[Row]) -> list[tuple[Row, Row]]:
    """Marked and found expressions of the same words, as many as the order of the text lets pair."""
    best: list[list[tuple[Row, Row]]] = [[] for _ in range(len(got) + 1)]
    for marked in wanted:
        row: list[list[tuple[Row, Row]]] = [[]]
        for n, found in enumerate(got):
            paired = [*best[n], (marked, found)] if _same_words(marked, found) else []
            row.append(max(best[n + 1], row[n], paired, key=len))
        best = row
    return best[-1]


def _figures(marked: list[list[Row]], found: list[list[Row]]) -> dict[str, float]:
    pairs = [pair for w, g in zip(marked, found, strict=True) for pair in _aligned(w, g)]
    return {
        "precision": len(pairs) / sum(map(len, found)),
        "recall": len(pairs) / sum(map(len, marked)),
        "value": sum(w[1:] == g[1:] for w, g in pairs) / len(pairs),
    }


@pytest.mark.parametrize("figure", MARKED["floors"])
def test_dates_of_the_seeds_reach_the_floor(figure: str, found: dict[str, list[tuple[str, DateExpression]]]) -> None:
    """Precision and recall of the words, in order; value and granularity of those found.  The floors may only rise."""
    marked, got = [_wanted(source) for source in found], [_rows(rows) for rows in found.values()]
    wrong = [
        (w, g)
        for m, f in zip(marked, got, strict=True)
        for w, g in zip(m, f, strict=False)
        if w[1:] != g[1:] or not _same_words(w, g)
    ]
    assert _figures(marked, got)[figure] >= MARKED["floors"][figure], wrong


def test_every_marked_seed_is_read(found: dict[str, list[tuple[str, DateExpression]]]) -> None:
    assert sorted(found) == sorted(MARKED["articles"])


def test_a_date_moved_lost_added_or_of_another_day_lowers_a_figure() -> None:
    rows = [("Monday", "2024-05-06", "day"), ("May 2", "2024-05-02", "day"), ("1968", "1968", "year")]
    assert set(_figures([rows], [rows]).values()) == {1.0}
    assert _figures([rows], [rows[:2]])["recall"] < 1
    assert _figures([rows[:2]], [rows])["precision"] < 1
    assert _figures([rows], [[rows[1], rows[0], rows[2]]])["recall"] < 1
    assert _figures([rows], [[("Monday", "2024-05-13", "day"), *rows[1:]]])["value"] < 1
