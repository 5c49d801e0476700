"""Names of a text are found as tests/golden/mentions says."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse.mentions import mentions_of
from generator.model import ActorKind, MentionForm
from tests.parsed_text import parsed_text

GOLDEN = Path(__file__).parents[2] / "golden" / "mentions"
KINDS = {ActorKind.PERSON: "P", ActorKind.ORG: "O", ActorKind.PLACE: "L"}
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_names_are_found_with_their_kind_and_nothing_else_is(case: dict[str, Any]) -> None:
    parsed = parsed_text(case["text"])
    found = set()
    for mention in mentions_of(parsed):
        name = parsed.article.words(mention.span)
        kind = "N" if mention.form is MentionForm.NATIONALITY else KINDS[mention.kind]
        found |= {name, f"{name} {kind}"}
    assert set(case["found"]) <= found
    assert not set(case.get("never", [])) & found


def test_mentions_never_overlap_and_stand_in_order() -> None:
    for case in CASES:
        spans = [mention.span for mention in mentions_of(parsed_text(case["text"]))]
        assert spans == sorted(spans)
        assert all(first.end <= second.start for first, second in pairwise(spans))
