"""The key points of the seeds are sentences that a reader marked as carrying them, and never what was ruled out."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.analyse import analyse
from generator.model import Corrections, Dossier, Settings
from generator.read import read_folder
from generator.resolve import resolve

ROOT = Path(__file__).parents[2]
MARKED = yaml.safe_load((Path(__file__).parent / "key_points.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    settings = Settings()
    reading = read_folder(ROOT / "seeds", settings)
    reading = replace(reading, articles=tuple(a for a in reading.articles if Path(a.source).name in MARKED["articles"]))
    findings = {f.article_id: f for f in analyse(reading.articles, settings)}
    return resolve(reading, findings, Corrections(), settings)


def _points(dossier: Dossier, source: str) -> list[str]:
    article = next(a for a in dossier.articles if Path(a.source).name == source)
    return [" ".join(dossier.words(point.span).split()) for point in dossier.key_points[article.id]]


def _share(points: list[str], openings: list[str]) -> float:
    return sum(any(p.startswith(o) for o in openings) for p in points) / max(1, len(points))


@pytest.mark.parametrize("source", MARKED["articles"])
def test_no_key_point_of_a_seed_is_furniture_a_heading_or_a_sentence_that_cannot_stand_alone(
    source: str, dossier: Dossier
) -> None:
    points = _points(dossier, source)
    assert [p for p in points if any(p.startswith(o) for o in MARKED["articles"][source]["never"])] == []


@pytest.mark.parametrize("source", MARKED["articles"])
def test_three_to_seven_key_points_stand_for_an_article(source: str, dossier: Dossier) -> None:
    assert 3 <= len(_points(dossier, source)) <= 7


def test_key_points_of_the_seeds_are_marked_sentences(dossier: Dossier) -> None:
    """Floors may only rise: share of the first three that are `best`, of all that are `best` or `fair`."""
    best = useful = 0.0
    for source, marks in MARKED["articles"].items():
        points = _points(dossier, source)
        best += _share(points[:3], marks["best"]) / len(MARKED["articles"])
        useful += _share(points, marks["best"] + marks["fair"]) / len(MARKED["articles"])
    assert best >= MARKED["floors"]["best"], best
    assert useful >= MARKED["floors"]["useful"], useful
