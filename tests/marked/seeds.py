"""The five seeds, resolved once for the gates that need the whole dossier."""

from functools import cache
from pathlib import Path

from generator.analyse import analyse
from generator.model import Corrections, Dossier, Span
from generator.read import read_folder, read_settings
from generator.resolve import resolve

ROOT = Path(__file__).parents[2]


@cache
def seeds_dossier() -> Dossier:
    settings = read_settings(ROOT / "mkdocs.yml")[0]
    reading = read_folder(ROOT / "seeds", settings)
    findings = {found.article_id: found for found in analyse(reading.articles, settings)}
    return resolve(reading, findings, Corrections(), settings)


def code_of(article_id: str) -> str:
    return seeds_dossier().article[article_id].code


def sentence(key: str) -> Span:
    """The sentence marked as `code|first words` (a dateline may stand before them); fails where there is none."""
    code, words = key.split("|")
    dossier = seeds_dossier()
    article = next(a for a in dossier.articles if a.code == code)
    found = [
        s.span for s in dossier.findings[article.id].sentences if words in article.words(s.span)[: len(words) + 30]
    ]
    assert found, f"{key}: no sentence of {code} begins so"
    return found[0]
