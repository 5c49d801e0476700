"""Dates are found and resolved as the golden cases say: words, value and, where told, granularity."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from spacy.language import Language

from generator.analyse import language_model
from generator.analyse.dates import dates_of
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, Certainty, DateExpression, Metadata, Provenance, Settings, Stated, content_hash
from generator.read.plain_text import blocks_of

GOLDEN = Path(__file__).parents[2] / "golden" / "dates"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(GOLDEN.glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


@pytest.fixture(scope="module")
def model() -> Language:
    return language_model.load(Settings().models[0][1])


def read_dates(model: Language, text: str, day: str | None) -> tuple[Article, Sequence[DateExpression]]:
    stated = Stated(day, Provenance.SIDECAR) if day else None
    sha = content_hash(text, length=64)
    article = Article("a", "a", "a.txt", sha, text, sha, Metadata(date=stated), blocks_of("a", text))
    doc = model(text)
    return article, dates_of(Parsed(article, doc, sentences_of(article, doc)))


@pytest.mark.parametrize("case", CASES)
def test_dates_of_a_text(case: dict[str, Any], model: Language) -> None:
    article, found = read_dates(model, case["text"], str(case["date"]) if "date" in case else None)
    got = [[article.words(d.span), d.value, d.granularity] for d in found]
    wanted = [[str(part) for part in row] for row in case["dates"]]
    assert [row[: len(want)] for row, want in zip(got, wanted, strict=False)] == wanted
    assert len(got) == len(wanted), got


@pytest.mark.parametrize("case", CASES)
def test_a_date_without_a_value_is_unresolved_and_one_with_a_value_is_not(
    case: dict[str, Any], model: Language
) -> None:
    _, found = read_dates(model, case["text"], str(case["date"]) if "date" in case else None)
    assert all((d.value == "") is (d.certainty is Certainty.UNRESOLVED) for d in found)


def test_there_are_at_least_a_hundred_golden_cases() -> None:
    assert len(CASES) >= 100
