"""Roles are taken as printed, as tests/golden/roles says."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse.mentions import mentions_of
from generator.analyse.roles import roles_of
from tests.parsed_text import parsed_text

GOLDEN = Path(__file__).parents[2] / "golden" / "roles"
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_roles_are_the_printed_words_and_belong_to_their_holders(case: dict[str, Any]) -> None:
    parsed = parsed_text(case["text"])
    words = parsed.article.words
    roles = roles_of(parsed, mentions_of(parsed))
    assert [[words(r.span), words(r.holder) if r.holder else None] for r in roles] == case["roles"]
