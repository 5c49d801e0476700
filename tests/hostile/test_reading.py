"""Hostile articles are read whole or stay out with a word; nothing stops the others."""

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import Article, Settings, SpanError
from generator.read import read_folder
from generator.read.controls import one_line

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
from hazards import CANNOT, make_hazards  # noqa: E402  (beside this file)

MANIFEST: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "manifest.yml").read_text("utf-8"))
READING = read_folder(HERE / "articles", Settings())
ARTICLES = {article.source: article for article in READING.articles}


def shown(article: Article) -> str:
    """All that pages may show of the text: the blocks, each on one line."""
    return "\n".join(" ".join(article.words(block.span).split()) for block in article.blocks)


def test_every_file_of_the_corpus_is_in_the_manifest() -> None:
    assert {path.name for path in (HERE / "articles").iterdir()} == set(MANIFEST)


@pytest.mark.parametrize("name", [name for name, about in MANIFEST.items() if about["must"] == "shown"])
def test_what_must_be_shown_is_read_whole(name: str) -> None:
    article, about = ARTICLES[name], MANIFEST[name]
    lines = shown(article).split("\n")
    for text in about.get("texts", ()):
        assert any(one_line(text) in line for line in lines), text
    if "title" in about:
        assert article.title == one_line(about["title"])


@pytest.mark.parametrize("name", [name for name, about in MANIFEST.items() if "code" in about])
def test_what_is_wrong_is_said(name: str) -> None:
    problems = [*READING.problems, *(problem for article in READING.articles for problem in article.problems)]
    found = [problem for problem in problems if problem.source == f"articles/{name}"]
    assert MANIFEST[name]["code"] in {problem.code for problem in found}
    assert all(problem.remedy for problem in found)


def test_only_what_must_stay_out_stays_out() -> None:
    assert set(MANIFEST) - set(ARTICLES) == {name for name, about in MANIFEST.items() if about["must"] == "skipped"}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=lambda article: article.source)
def test_no_sign_that_breaks_a_page_is_left_and_every_id_is_a_plain_name(article: Article) -> None:
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", article.text + article.title
    )
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", article.id)
    assert re.fullmatch(r"[A-Za-z0-9]+", article.code)
    with pytest.raises(SpanError):
        article.span(0, len(article.text) + 1)


def test_ids_and_codes_are_unique_without_regard_to_case() -> None:
    assert len({article.id.casefold() for article in READING.articles}) == len(READING.articles)
    assert len({article.code.casefold() for article in READING.articles}) == len(READING.articles)


def test_names_that_git_cannot_hold_are_read_and_links_and_pipes_stay_out(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    shutil.copytree(HERE / "articles", folder)
    made = make_hazards(folder)
    reading = read_folder(folder, Settings())
    assert len(reading.articles) == len(READING.articles) + len(made)
    codes = {problem.source: problem.code for problem in reading.problems}
    assert all(codes[f"seeds/{name}"] == code for name, code in CANNOT.items())
    assert "root:" not in "".join(article.text for article in reading.articles)
