"""What the seeds say in common is what a reader marked by hand, and they disagree on nothing."""

from itertools import combinations
from pathlib import Path

import pytest
import yaml

from generator.model import Span

from .seeds import seeds_dossier, sentence

MARKED = yaml.safe_load((Path(__file__).parent / "statements.yml").read_text("utf-8"))


def _shown() -> set[frozenset[Span]]:
    """Every pair of sentences of different articles that one statement shows."""
    return {
        frozenset(pair)
        for statement in seeds_dossier().statements
        for pair in combinations(statement.spans, 2)
        if pair[0].article_id != pair[1].article_id
    }


def _pairs(kind: str) -> set[frozenset[Span]]:
    return {frozenset(map(sentence, pair)) for pair in MARKED[kind]}


def test_no_pair_is_shown_as_the_same_that_a_reader_did_not_mark() -> None:
    """Precision first: all shown pairs are marked the same, or partly so."""
    dossier = seeds_dossier()
    strange = [[dossier.words(span) for span in pair] for pair in _shown() - _pairs("same") - _pairs("partly")]
    assert strange == []


def test_at_least_the_floor_of_the_marked_pairs_is_shown() -> None:
    """The floor may only rise."""
    assert len(_shown() & _pairs("same")) >= MARKED["floor"]


def test_the_seeds_disagree_on_nothing() -> None:
    """1.5 hours and nearly 90 minutes, 30 days and one month, Walz and Waltz, two calls a month apart: all agree."""
    assert [d.kind for d in seeds_dossier().disagreements] == MARKED["disagreements"]


@pytest.mark.parametrize("marked", MARKED["only_seem_to_differ"], ids=lambda m: m["because"][:40])
def test_values_that_only_seem_to_differ_are_no_disagreement(marked: dict[str, list[str]]) -> None:
    """No disagreement has one of the two sentences on each side."""
    one, other = map(sentence, marked["sides"])
    for found in seeds_dossier().disagreements:
        sides = [{span for span in side.spans if one.contains(span) or other.contains(span)} for side in found.sides]
        assert sum(map(bool, sides)) < 2


def test_one_utterance_heard_by_two_outlets_is_one_origin() -> None:
    """The words said aboard one plane count once, whoever prints them."""
    quoted = [s for s in seeds_dossier().statements if "the same quote" in s.evidence]
    assert quoted and all(len(s.origins) == 1 for s in quoted)
