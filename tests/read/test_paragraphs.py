"""The golden cases of paragraphs: text in, kinds out."""

from pathlib import Path

import pytest
import yaml

from generator.model import BlockKind
from generator.read.plain_text import passages_of

CASES = yaml.safe_load(Path("tests/golden/read/paragraphs.yml").read_text("utf-8"))
LETTERS = {
    BlockKind.TITLE: "T",
    BlockKind.HEADING: "H",
    BlockKind.PARAGRAPH: "P",
    BlockKind.LIST_ITEM: "L",
    BlockKind.OUTLET_KEY_POINT: "K",
    BlockKind.FURNITURE: "F",
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["proves"])
def test_paragraphs(case: dict[str, object]) -> None:
    text = str(case["text"])
    found = []
    for passage in passages_of(text):
        reason = f"{passage.reason} | " if passage.reason else ""
        found.append(f"{LETTERS[passage.kind]} {reason}{' '.join(text[passage.start : passage.end].split())}")
    assert found == case["blocks"]
