"""What is found in French, with a French model: quotes by guillemets, by verb and by "selon"."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse.quotes import quotes_of

from .test_golden_quotes import parsed_text

GOLDEN = Path(__file__).parents[2] / "golden" / "french" / "quotes.yml"


@pytest.mark.parametrize("case", yaml.safe_load(GOLDEN.read_text("utf-8")), ids=lambda case: case["text"])
def test_french_quotes_and_their_speakers(case: dict[str, Any]) -> None:
    parsed = parsed_text(case["text"], "fr_core_news_sm")
    words = parsed.article.words
    found = [
        [words(quote.pieces[0]), words(quote.speaker) if quote.speaker else None, quote.kind.value]
        for quote in quotes_of(parsed)
    ]
    assert found == case["quotes"]
