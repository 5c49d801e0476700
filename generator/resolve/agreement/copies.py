"""Articles that are one text: identical, near and syndicated copies."""

from collections.abc import Iterator, Mapping, Sequence

from datasketch import MinHash, MinHashLSH  # type: ignore[import-untyped]

from generator.model import Article, BlockKind, CopyGroup, Findings, content_hash
from generator.resolve.judgements import Judgements

from .joined import joined
from .shingles import shingles_of

NEAR = 0.6
"""Jaccard likeness of shingles from which two texts are near copies."""
CONTAINED = 0.8
"""Share of the shorter text's shingles that a longer one must repeat to hold it (an agency text cut or lengthened)."""
LEAST = 20
"""Shingles below which a text is too short for that: any two headlines contain each other."""
PERMUTATIONS = 64
LOOSE = 0.35
"""Likeness from which a pair is looked at; the exact shares decide."""
SEED = 1
"""Fixed, so that the same folder gives the same groups."""


def copies_of(
    articles: Sequence[Article], findings: Mapping[str, Findings], judgements: Judgements
) -> tuple[CopyGroup, ...]:
    """Groups of identical, near and syndicated copies, in the order of their first articles."""
    shingles = {a.id: shingles_of(_running_text(a)) for a in articles}
    ties = [*_identical(articles), *_near([a.id for a in articles], shingles)]
    reasons = {frozenset(pair): reason for *pair, reason in ties}
    groups = joined([a.id for a in articles], [pair for *pair, _ in ties])
    return tuple(CopyGroup(tuple(g), _reason(g, reasons)) for g in groups if len(g) > 1)


def _running_text(article: Article) -> str:
    return " ".join(article.words(b.span) for b in article.blocks if b.kind is not BlockKind.FURNITURE)


def _identical(articles: Sequence[Article]) -> Iterator[tuple[str, str, str]]:
    """Articles whose words are the same but for case, marks and white space."""
    first: dict[str, str] = {}
    for article in articles:
        words = "".join(c for c in _running_text(article).casefold() if c.isalnum())
        if words and (known := first.setdefault(content_hash(words, length=32), article.id)) != article.id:
            yield known, article.id, "identical"


def _near(order: Sequence[str], shingles: Mapping[str, frozenset[int]]) -> Iterator[tuple[str, str, str]]:
    """Pairs that share enough shingles, looked up by MinHash and then measured exactly."""
    index = MinHashLSH(threshold=LOOSE, num_perm=PERMUTATIONS)
    for article_id in order:
        if len(shingles[article_id]) < LEAST:
            continue
        sketch = MinHash(num_perm=PERMUTATIONS, seed=SEED, hashfunc=lambda shingle: shingle)
        sketch.update_batch(sorted(shingles[article_id]))
        for other in sorted(index.query(sketch), key=str):
            reason = _measured(shingles[article_id], shingles[str(other)])
            if reason:
                yield str(other), article_id, reason
        index.insert(article_id, sketch)


def _measured(one: frozenset[int], other: frozenset[int]) -> str:
    both = len(one & other)
    alike, inside = both / len(one | other), both / min(len(one), len(other))
    if alike >= NEAR:
        return f"near copy ({alike:.0%} of the wording is shared)"
    return f"syndicated copy ({inside:.0%} of the shorter text stands in the longer)" if inside >= CONTAINED else ""


def _reason(group: Sequence[str], reasons: Mapping[frozenset[str], str]) -> str:
    """The weakest tie of the group says how near its members are; identical is the strongest."""
    inside = [reason for pair, reason in reasons.items() if pair <= set(group)]
    return max(inside, key=lambda r: (r != "identical", r.startswith("syndicated"), r))
