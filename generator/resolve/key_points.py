"""Key points, once the whole folder is known."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

from generator.model import Article, Findings, HomePoint, KeyPoint, Sentence, Span, Statement

from .actors import Cast

FEWEST, MOST = 3, 7
"""Sentences shown of an article, as the issue asks; one more than the fewest for every ten sentences of it."""
FOLDER, ORIGIN = 0.5, 0.2
"""Weights of centrality by the folder's own word frequencies, and of each further independent origin."""
ALIKE = 0.55
"""Cosine from which two sentences of an article say the same."""
REPEATS = 0.6
"""How much likeness to a point already taken costs."""
HOME = 7
"""Most key points of the whole dossier."""


def key_points_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    statements: Sequence[Statement],
) -> Mapping[str, tuple[KeyPoint, ...]]:
    """For each article its key points, best first: candidates weighed again by the folder, redundancy removed."""
    spread = Counter(
        term for article in articles for term in {t for s in findings[article.id].sentences for t in s.terms}
    )
    origins = {span: len(s.origins) for s in reversed(statements) for span in s.spans}
    return {article.id: _chosen(findings[article.id], _rarity(spread, len(articles)), origins) for article in articles}


class _rarity:  # noqa: N801  (used as a function of a term)
    """Weight of a term: rare in the folder is telling; with one article all terms weigh the same."""

    def __init__(self, spread: Counter[str], articles: int) -> None:
        self._spread, self._articles = spread, articles

    def __call__(self, term: str) -> float:
        return log((1 + self._articles) / (1 + self._spread[term])) + 1


def _chosen(found: Findings, rarity: _rarity, origins: Mapping[Span, int]) -> tuple[KeyPoint, ...]:
    by_start = {sentence.span.start: sentence for sentence in found.sentences}
    vectors = {p.span: _vector(by_start.get(p.span.start), rarity) for p in found.key_points}
    centre = _centre([_vector(s, rarity) for s in found.sentences])
    weighed = {
        p.span: p.score + FOLDER * _cosine(vectors[p.span], centre) + ORIGIN * (origins.get(p.span, 1) - 1)
        for p in found.key_points
    }
    taken: list[KeyPoint] = [p for p in found.key_points if p.pinned]
    left = [p for p in found.key_points if not p.pinned]
    while left and len(taken) < _number(len(found.sentences)):
        likeness = {p.span: max((_cosine(vectors[p.span], vectors[t.span]) for t in taken), default=0.0) for p in left}
        left = [p for p in left if likeness[p.span] < ALIKE]
        if not left:
            break
        best = max(left, key=lambda p: (weighed[p.span] - REPEATS * likeness[p.span], -p.span.start))
        taken.append(best)
        left.remove(best)
    return tuple(taken)


def _number(sentences: int) -> int:
    return min(MOST, FEWEST + sentences // 10)


def _vector(sentence: Sentence | None, rarity: _rarity) -> dict[str, float]:
    """Weights of a sentence's terms, scaled to length 1; empty where it has none."""
    if sentence is None:
        return {}
    weights = {term: rarity(term) for term in dict.fromkeys(sentence.terms)}
    length = sqrt(sum(w * w for w in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def _centre(vectors: Sequence[Mapping[str, float]]) -> dict[str, float]:
    total: Counter[str] = Counter()
    for vector in vectors:
        for term, weight in vector.items():
            total[term] += weight  # type: ignore[assignment]  # a Counter adds floats as well
    length = sqrt(sum(w * w for w in total.values()))
    return {term: weight / length for term, weight in total.items()} if length else {}


def _cosine(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    return sum(weight * second.get(term, 0.0) for term, weight in first.items())


def home_points_of(
    articles: Sequence[Article],
    key_points: Mapping[str, tuple[KeyPoint, ...]],
    statements: Sequence[Statement],
) -> tuple[HomePoint, ...]:
    """The key points of the whole dossier, best first."""
    return tuple(HomePoint(s.id, s.spans[0]) for s in statements[:HOME])
