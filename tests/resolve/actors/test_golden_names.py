"""Names without text become actors as tests/golden/names says."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.resolve.actors import resolve_names

GOLDEN = Path(__file__).parents[2] / "golden" / "names"
KINDS = {"P": "PERSON", "O": "ORG", "L": "PLACE"}
CASES = [case for path in sorted(GOLDEN.glob("*.yml")) for case in yaml.safe_load(path.read_text("utf-8"))]


def actors_named(folder: list[list[str]], found: list[list[str]], wanted: str) -> set[str]:
    name, _, place = wanted.partition("@")
    article, kind = (place[:1], place[1:]) if place else ("", "")
    return {
        actor
        for number, (names, actors) in enumerate(zip(folder, found, strict=True))
        for entry, actor in zip(names, actors, strict=True)
        if entry[2:] == name and (not article or int(article) == number) and (not kind or entry[0] == kind)
    }


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_names_become_the_actors_that_a_reader_would_say(case: dict[str, Any]) -> None:
    folder = case["folder"]
    found = resolve_names([[(entry[2:], KINDS[entry[0]]) for entry in article] for article in folder])
    for first, second in case.get("same", []):
        one, other = actors_named(folder, found, first), actors_named(folder, found, second)
        assert len(one) == len(other) == 1, (first, second)
        assert one == other, (first, second)
    for first, second in case.get("apart", []):
        one, other = actors_named(folder, found, first), actors_named(folder, found, second)
        assert one, first
        assert other, second
        assert not one & other, (first, second)
