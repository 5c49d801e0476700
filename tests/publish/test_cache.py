"""Findings kept for the next build: whole, and no more of them than are of use."""

import os
from pathlib import Path

from generator.model import Article, Block, BlockKind, Findings, Metadata, Sentence, Span
from generator.publish.cache import FEW, forget_findings, keep_findings
from generator.read.cache import cache_path, cached_findings

TEXT = "The ferry sails."
ARTICLE = Article(
    "a-1", "a", "a.txt", "0", TEXT, "hash", Metadata(), (Block(Span("a-1", 0, len(TEXT)), BlockKind.PARAGRAPH),)
)


def found(article_id: str) -> Findings:
    return Findings("a-1", "hash", "m", (Sentence(Span(article_id, 0, 5), 1, BlockKind.PARAGRAPH),))


def test_findings_whose_spans_are_of_another_article_are_made_anew(tmp_path: Path) -> None:
    keep_findings(tmp_path, "aa1", found("a-1"))
    keep_findings(tmp_path, "aa2", found("b-1"))
    assert cached_findings(tmp_path, "aa1", ARTICLE) == found("a-1")
    assert cached_findings(tmp_path, "aa2", ARTICLE) is None


def test_the_oldest_findings_that_nothing_asks_for_go(tmp_path: Path) -> None:
    keys = [f"{number:02x}{number:04}" for number in range(256)] + [f"ff{number:05}" for number in range(FEW)]
    for age, key in enumerate(keys):
        path = cache_path(tmp_path, key)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"{}")
        os.utime(path, (age, age))
    forget_findings(tmp_path, keys[:100])
    kept = [key for key in keys if cache_path(tmp_path, key).exists()]
    assert kept == keys[:100] + keys[-FEW:]
