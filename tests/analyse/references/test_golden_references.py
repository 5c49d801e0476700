"""Pronouns and descriptions stand for whom tests/golden/references says."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse.mentions import mentions_of
from generator.analyse.references import references_of
from generator.analyse.roles import roles_of
from tests.parsed_text import parsed_text

GOLDEN = Path(__file__).parents[2] / "golden" / "references"
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]


def person(name: str | None) -> str | None:
    """Bare and full names of one person compare equal."""
    return name.rsplit(maxsplit=1)[-1] if name else None


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_references_stand_for_the_person_a_reader_would_name(case: dict[str, Any]) -> None:
    parsed = parsed_text(case["text"])
    words = parsed.article.words
    found: dict[str, list[str | None]] = {}
    mentions = mentions_of(parsed)
    for reference in references_of(parsed, mentions, roles_of(parsed, mentions)):
        name = words(reference.antecedent) if reference.antecedent else None
        found.setdefault(words(reference.span), []).append(person(name))
    for word, name in case["references"]:
        assert found.get(word, [None]).pop(0) == person(name), word
