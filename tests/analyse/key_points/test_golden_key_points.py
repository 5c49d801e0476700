"""The sentences chosen of one article, as the golden cases say."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse import analyse
from generator.model import Article, Metadata, Provenance, Settings, Stated, content_hash
from generator.read.plain_text import blocks_of
from generator.resolve.key_points import key_points_of

GOLDEN = Path(__file__).parents[2] / "golden" / "key_points"
CASES = [
    pytest.param(case, id=case["name"])
    for path in sorted(GOLDEN.glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


def chosen(text: str) -> list[tuple[str, str]]:
    """Each key point, best first, with the name shown beside it."""
    sha = content_hash(text, length=64)
    date = Metadata(date=Stated("2024-05-08", Provenance.SIDECAR))
    article = Article("a", "a", "a.txt", sha, text, sha, date, blocks_of("a", text))
    (found,) = analyse([article], Settings())
    points = key_points_of([article], {"a": found}, ())["a"]
    return [(article.words(p.span), article.words(p.speaker) if p.speaker else "") for p in points]


@pytest.mark.parametrize("case", CASES)
def test_key_points_of_a_text(case: dict[str, Any]) -> None:
    points = chosen(case["text"])
    words = [point for point, _ in points]
    for opening in case.get("has", []):
        assert any(w.startswith(opening) for w in words), words
    for opening in case.get("never", []):
        assert not any(w.startswith(opening) for w in words), words
    for opening, name in case.get("speaker", {}).items():
        assert [n for w, n in points if w.startswith(opening)] == [name], points
    if "first" in case:
        assert words[0].startswith(case["first"]), words
    if "count" in case:
        assert sum(w.startswith(tuple(case["count"]["openings"])) for w in words) <= case["count"]["most"], words
