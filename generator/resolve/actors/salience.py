"""Who matters in an article, and in the folder."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import BlockKind, CopyGroup, Findings

from .portrait import Portrait

HEADLINE, FIRST, OFTEN, REFERRED, SAID, SPREAD = 0.5, 3.0, 0.8, 0.6, 0.3, 0.5
"""Weights of: a place in the headline, how early the first name comes, how often it is named, how often a pronoun
stands for it, how often it is quoted, over how much of the text it is spread.  Chosen on public salience data."""


@dataclass(frozen=True)
class Scale:
    """What an article's length makes of a place in it."""

    starts: tuple[int, ...]
    """Where its sentences begin."""
    headline: tuple[int, ...]
    """Numbers (from 0) of the sentences that are the headline; without one, the first sentence."""

    @classmethod
    def of(cls, findings: Findings) -> "Scale":
        """The scale of an article."""
        titles = [n for n, s in enumerate(findings.sentences) if s.kind is BlockKind.TITLE]
        return cls(tuple(s.span.start for s in findings.sentences), tuple(titles or [0]))

    def sentence(self, offset: int) -> int:
        """Number, from 0, of the sentence around or before a code point."""
        return max(bisect_right(self.starts, offset) - 1, 0)


def salience_in(
    portrait: Portrait, article_ids: Sequence[str], scales: Mapping[str, Scale], said: Counter[str]
) -> Iterator[tuple[str, float]]:
    """How much an actor matters in each article that names it, above 0."""
    places: dict[str, list[int]] = {article_id: [] for article_id in article_ids}
    for span in portrait.spans:
        places[span.article_id].append(scales[span.article_id].sentence(span.start))
    referred = Counter(span.article_id for span in portrait.references)
    for article_id, sentences in places.items():
        scale = scales[article_id]
        total = max(len(scale.starts), 1)
        weight = (
            HEADLINE * any(s in scale.headline for s in sentences)
            + FIRST / (1 + min(sentences)) ** 0.5
            + OFTEN * math.log1p(len(sentences))
            + REFERRED * math.log1p(referred[article_id])
            + SAID * math.log1p(said[article_id])
            + SPREAD * (max(sentences) - min(sentences)) / total
        )
        yield article_id, round(weight, 4)


def firsts_of(copies: Sequence[CopyGroup]) -> dict[str, str]:
    """For each article that is a copy, the first article of its group."""
    return {article_id: group.article_ids[0] for group in copies for article_id in group.article_ids}


def overall(weights: Sequence[tuple[str, float]], firsts: Mapping[str, str]) -> float:
    """How much an actor matters in the folder: its weights summed, articles of one text (`firsts_of`) counted once."""
    best: dict[str, float] = {}
    for article_id, weight in weights:
        key = firsts.get(article_id, article_id)
        best[key] = max(best.get(key, 0.0), weight)
    return round(math.fsum(best.values()), 4)
