"""A collection for evaluation: text and ids stay as they are."""

import json
from pathlib import Path

import pytest

from generator.read import read_collection

ODD = "  One\r\ntwo\u2028three\x00 four\u202e \n\n"


def test_text_and_id_are_untouched(tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text(json.dumps({"id": "A 1/ü", "text": ODD, "title": "One", "date": "2031-04-03"}) + "\n\n")
    article = read_collection(path).articles[0]
    assert (article.id, article.text, article.title, article.date) == ("A 1/ü", ODD, "One", "2031-04-03")
    assert all(article.words(block.span) for block in article.blocks)


def test_a_line_that_is_no_article_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text('{"id": "a", "text": "Words."}\n{"id": 3}\nnot json\n[]\n')
    reading = read_collection(path)
    assert [article.id for article in reading.articles] == ["a"]
    assert [(problem.line, problem.code) for problem in reading.problems] == [(n, "bad-line") for n in (2, 3, 4)]


@pytest.mark.parametrize("date", ["yesterday", "2031-02-30", "2031-13", "03-04-2031"])
def test_a_date_that_is_no_day_is_reported_and_not_used(tmp_path: Path, date: str) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text(json.dumps({"id": "a", "text": "Words.", "date": date}))
    article = read_collection(path).articles[0]
    assert article.date == ""
    assert [problem.code for problem in article.problems] == ["bad-date"]
