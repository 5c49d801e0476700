"""Corrections as data: what is written, and what becomes of it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import Article, BlockKind, Span
from generator.read.corrections import amended
from generator.read.corrections.file import parsed_corrections
from generator.resolve.corrections import corrected
from tests.harbour import FOLDER, findings_of, reading_of

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "corrections"
JUDGED = (
    "same", "different", "names", "roles", "dropped_actors", "dropped_statements", "joined_threads", "split_threads",
    "thread_titles", "origins", "same_statements", "different_statements",
)  # fmt: skip


def cases() -> Iterator[Any]:
    for path in sorted(GOLDEN.glob("*.yml")):
        for case in yaml.load(path.read_text("utf-8"), yaml.BaseLoader):
            yield pytest.param(case, id=f"{path.stem}: {case['case']}")


def test_there_are_at_least_sixty_cases() -> None:
    assert len(list(cases())) >= 60


def folder_of(case: Mapping[str, Any]) -> dict[str, str]:
    texts = {**FOLDER, **case.get("also", {})}
    for code, edits in case.get("edit", {}).items():
        for old, new in edits:
            assert old in texts[code], f"the case edits {old!r}, which is not there"
            texts[code] = texts[code].replace(old, new)
    renamed = case.get("rename", {})
    return {renamed.get(code, code): text for code, text in texts.items() if code not in case.get("remove", [])}


@pytest.mark.parametrize("case", list(cases()))
def test_a_correction_does_what_it_says(case: Mapping[str, Any]) -> None:
    """Each entry lands where its words are, or is reported with its line."""
    given, mistakes = parsed_corrections(case["corrections"], "seeds/corrections.yml")
    reading = amended(reading_of(folder_of(case)), given)
    found = {article.id: findings_of(article) for article in reading.articles}
    articles, findings, judgements, applied, problems = corrected(reading.articles, found, given)
    by_id = {article.id: article for article in articles}
    said = [*mistakes, *problems]

    assert [f"{p.line} {p.code}" for p in sorted(said)] == case.get("problems", [])
    for message in case.get("says", []):
        assert any(message in str(problem) for problem in said), [str(problem) for problem in said]
    for field in JUDGED:
        if field in case:
            assert shown(getattr(judgements, field), by_id) == case[field]
    if "speakers" in case:
        assert {words(span, by_id): name for span, name in judgements.speakers} == case["speakers"]
    if "quiet" in case:
        assert str(len(judgements.quiet)) == case["quiet"]
    by_code = {article.code: article for article in articles}
    for key, read in READ.items():
        for code, expected in case.get(key, {}).items():
            article = by_code[code]
            assert read(article, findings[article.id]) == expected
    if not said and given.entries:
        assert {a.correction.line for a in applied} == {entry.line for entry in given.entries}


READ: dict[str, Any] = {
    "quotes": lambda article, f: [article.words(piece) for quote in f.quotes for piece in quote.pieces],
    "dates": lambda article, f: {article.words(date.span): date.value for date in f.dates},
    "key_points": lambda article, f: [article.words(point.span) for point in f.key_points],
    "mentions": lambda article, f: [article.words(mention.span) for mention in f.mentions],
    "days": lambda article, f: article.date,
    "whole": lambda article, f: str(article.published_whole).lower(),
    "furniture": lambda article, f: [
        article.words(block.span) for block in article.blocks if block.kind is BlockKind.FURNITURE
    ],
}


def words(span: Span, articles: Mapping[str, Article]) -> str:
    return articles[span.article_id].words(span)


def shown(value: Any, articles: Mapping[str, Article]) -> Any:
    """Spans as their words, ids of articles as their codes, tuples and sets as lists."""
    if isinstance(value, Span):
        return words(value, articles)
    if isinstance(value, str):
        return articles[value].code if value in articles else value
    parts = sorted(value, key=str) if isinstance(value, frozenset) else value
    return [shown(part, articles) for part in parts]
