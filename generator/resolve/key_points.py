"""Key points, once the whole folder is known."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from generator.analyse.key_points import stands_by_itself
from generator.model import Article, Findings, HomePoint, KeyPoint, Sentence, Span, Statement

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
TURN, CARRIES, AGAIN = 0.6, 0.8, 0.6
"""What each point already taken costs the next of its thread; what being an article's first key point adds, both in
origins; and the share of long words from which a point says again what another said."""
_LONG_WORDS = re.compile(r"\w{4,}")


def key_points_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    statements: Sequence[Statement],
) -> Mapping[str, tuple[KeyPoint, ...]]:
    """For each article its key points, best first: candidates weighed again by the folder, redundancy removed."""
    spread = Counter(
        term for article in articles for term in {t for s in findings[article.id].sentences for t in s.terms}
    )
    rarity = _Rarity(spread, len(articles))
    origins = {span: len(s.origins) for s in reversed(statements) for span in s.spans}
    return {article.id: _chosen(findings[article.id], rarity, origins) for article in articles}


@dataclass(frozen=True)
class _Rarity:
    """Weight of a term: rare in the folder is telling; with one article all terms weigh the same."""

    spread: Counter[str]
    articles: int

    def __call__(self, term: str) -> float:
        return log((1 + self.articles) / (1 + self.spread[term])) + 1


def _chosen(found: Findings, rarity: _Rarity, origins: Mapping[Span, int]) -> tuple[KeyPoint, ...]:
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
        if len(taken) >= FEWEST and best.score < 0:
            break  # it does not stand alone: better than too few, worse than none
        taken.append(best)
        left.remove(best)
    return tuple(taken)


def _number(sentences: int) -> int:
    return min(MOST, FEWEST + sentences // 10)


def _vector(sentence: Sentence | None, rarity: _Rarity) -> dict[str, float]:
    """Weights of a sentence's terms, scaled to length 1; empty where it has none."""
    if sentence is None:
        return {}
    weights = {term: rarity(term) for term in dict.fromkeys(sentence.terms)}
    length = sqrt(sum(w * w for w in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def _centre(vectors: Sequence[Mapping[str, float]]) -> dict[str, float]:
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for term, weight in vector.items():
            total[term] += weight
    length = sqrt(sum(w * w for w in total.values()))
    return {term: weight / length for term, weight in total.items()} if length else {}


def _cosine(first: Mapping[str, float], second: Mapping[str, float]) -> float:
    return sum(weight * second.get(term, 0.0) for term, weight in first.items())


def home_points_of(
    articles: Sequence[Article],
    key_points: Mapping[str, tuple[KeyPoint, ...]],
    statements: Sequence[Statement],
) -> tuple[HomePoint, ...]:
    """The key points of the whole dossier, best first: statements by independent origins, every thread with its turn.

    Each is shown in the wording that is a key point of its article, or else in one that stands by itself.
    """
    by_id = {article.id: article for article in articles}
    ranks = {point.span: rank for points in key_points.values() for rank, point in enumerate(points)}
    wordings = {s.id: _wording(s, by_id, ranks) for s in statements}
    left = [s for s in statements if wordings[s.id] is not None]
    left = sorted(left, key=lambda s: (-_worth(s, ranks), -s.score, s.id))[: HOME * HOME]
    taken: list[HomePoint] = []
    turns: Counter[str | None] = Counter()
    while left and len(taken) < HOME:
        best = max(left, key=lambda s: (_worth(s, ranks) - TURN * turns[s.thread_id], s.score, s.id))
        left.remove(best)
        span = wordings[best.id]
        if span and not any(_says_again(by_id, span, point.span) for point in taken):
            taken.append(HomePoint(best.id, span))
            turns[best.thread_id] += 1
    return tuple(taken)


def _worth(statement: Statement, ranks: Mapping[Span, int]) -> float:
    """Independent origins first; then whether an article is carried by it, and how far up."""
    carried = [ranks[span] for span in statement.spans if span in ranks]
    return len(statement.origins) + (CARRIES / (1 + min(carried)) if carried else 0.0)


def _wording(statement: Statement, articles: Mapping[str, Article], ranks: Mapping[Span, int]) -> Span | None:
    """The span that is best as a key point, else the first that stands by itself; None where none does."""
    alone = [s for s in statement.spans if stands_by_itself(articles[s.article_id].words(s))]
    return min(alone, key=lambda s: (ranks.get(s, MOST), statement.spans.index(s)), default=None)


def _says_again(articles: Mapping[str, Article], first: Span, second: Span) -> bool:
    one, other = (set(_LONG_WORDS.findall(articles[s.article_id].words(s).lower())) for s in (first, second))
    return bool(one and other) and len(one & other) / min(len(one), len(other)) > AGAIN
