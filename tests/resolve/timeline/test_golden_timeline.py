"""Which dated sentences of a thread are one entry, and which entries are announced, as the golden cases say."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.analyse import analyse
from generator.model import Settings, Thread
from generator.resolve.timeline import timeline_of
from tests.plain_article import plain_article

GOLDEN = Path(__file__).parents[2] / "golden" / "timeline"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(GOLDEN.glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


@pytest.mark.parametrize("case", CASES)
def test_entries_of_a_thread(case: dict[str, Any]) -> None:
    articles = [
        plain_article(letter, told["text"], str(told["date"]))
        for letter, told in zip("abcdef", case["articles"], strict=False)
    ]
    findings = {f.article_id: f for f in analyse(articles, Settings())}
    thread = Thread("t", "the thread", "2024-05-07", tuple(a.id for a in articles), ())
    entries = timeline_of(articles, findings, (thread,), ())
    got = [[e.date, "".join(dict.fromkeys(s.article_id for s in e.spans)), e.announced] for e in entries]
    assert sorted(got) == sorted(case["entries"])
