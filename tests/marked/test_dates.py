"""The dates that the rules find in the seeds are those that a reader marked by hand."""

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


def _matches(words: str, expression: tuple[str, DateExpression]) -> bool:
    return words in expression[0] or expression[0] in words


@pytest.mark.parametrize("source", MARKED["articles"])
def test_dates_of_a_seed_are_the_marked_ones_with_the_marked_values(
    source: str, found: dict[str, list[tuple[str, DateExpression]]]
) -> None:
    """In order: the same words, value and granularity; nothing more, nothing less."""
    wanted = [tuple(map(str, row)) for row in MARKED["articles"][source]["dates"]]
    got = [(words, d.value, d.granularity) for words, d in found[source]]
    pairs = [
        (w, next((g for g in got if _matches(w[0], (g[0], found[source][0][1])) and g[1:] == w[1:]), None))
        for w in wanted
    ]
    assert [w for w, g in pairs if g is None] == []
    assert len(got) == len(wanted), got
