"""The text of an article as numbered sentences in paragraphs: what a place on paper leads to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from generator.model import Article, BlockKind, Dossier, Sentence, Span

from .places import sentence_label
from .selection import shown_of
from .words import breakable


def paragraphs(dossier: Dossier, article: Article, extracts: Iterable[Span]) -> list[dict[str, Any]]:
    """Paragraphs of `kind` and `sentences` (`number`, `label`, `text`, `cut`: words were left out before it).

    Where the whole text may not be published, only the sentences of `extracts` with one before and after.
    """
    found = dossier.findings.get(article.id)
    if not found or shown_of(dossier, article) == "none":
        return []
    wanted = None if article.published_whole else _around(dossier, extracts)
    kept = [s for s in found.sentences if wanted is None or s.number in wanted]
    starts = [block.span.start for block in article.blocks]
    grouped = groupby(kept, key=lambda s: bisect_right(starts, s.span.start))
    numbers = [sentence.number for sentence in kept]
    before = dict(zip(numbers, [0, *numbers], strict=False))
    return [_paragraph(article, list(group), before) for _, group in grouped]


def _paragraph(article: Article, sentences: list[Sentence], before: dict[int, int]) -> dict[str, Any]:
    return {
        "kind": BlockKind(sentences[0].kind).value,
        "sentences": [
            {
                "number": s.number,
                "label": sentence_label(article, s.number),
                "text": breakable(article.words(s.span)),
                "cut": s.number != before[s.number] + 1,
            }
            for s in sentences
        ],
    }


def _around(dossier: Dossier, extracts: Iterable[Span]) -> set[int]:
    middles = {dossier.sentence_at(span).number for span in extracts}
    return {number + step for number in middles for step in (-1, 0, 1)}


def labels(printed: list[dict[str, Any]]) -> Iterator[str]:
    """Labels of all sentences in some paragraphs."""
    for paragraph in printed:
        for sentence in paragraph["sentences"]:
            yield sentence["label"]
