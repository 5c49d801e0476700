"""The sentences that carry an article, as far as the article alone can say."""

from collections import Counter
from collections.abc import Sequence
from math import exp, log, sqrt

from generator.analyse.parsed import Parsed
from generator.model import (
    BlockKind,
    DateExpression,
    KeyPoint,
    Mention,
    Quote,
    Reference,
    Sentence,
)

from .body import Body
from .captions import is_caption
from .standing import says_something, stands_alone

MOST = 30
"""Candidates kept of an article: three times what any page shows."""
POSITION, CENTRAL, NAMED, TITLED, NUMBERED = 1.0, 1.0, 0.5, 0.5, 0.1
"""Weights of place, centrality, names, words of the title and figures.  News puts first what matters, so place weighs
as much as what the rest of the article talks about; names and the outlet's own title decide between equals."""
FULL = 12
"""Words: a sentence of so many is long enough to say something."""
FADE = 6.0
"""Sentences after which place is worth a third."""
CAPTION, SPOKEN = 0.35, 0.2
"""Taken off for a sentence of a picture, and for one that stands in quotation marks: a key point reports, a quotation
illustrates."""


def key_points_of(
    parsed: Parsed,
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    quotes: Sequence[Quote],
    dates: Sequence[DateExpression],
) -> tuple[KeyPoint, ...]:
    """Candidates, best first: sentences that can stand alone, with the speaker's mention where one says only "he"."""
    sentences = tuple(s for s in parsed.sentences if s.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
    body = Body(
        parsed,
        sentences,
        Counter(term for sentence in sentences for term in set(sentence.terms)),
        mentions,
        {r.span.start: r for r in references},
        quotes,
        frozenset(s.number for d in dates if (s := parsed.sentence_at(d.span.start))),
    )
    found = [
        point
        for place, sentence in enumerate(s for s in sentences if says_something(parsed, s))
        if (point := _point(body, sentence, place))
    ]
    return tuple(sorted(found, key=lambda p: (-p.score, p.span))[:MOST])


def _point(body: Body, sentence: Sentence, place: int) -> KeyPoint | None:
    words = body.parsed.article.words(sentence.span)
    alone, speaker = stands_alone(body, sentence, words)
    if alone is None:
        return None
    score = POSITION * exp(-place / FADE) + CENTRAL * _centrality(body, sentence) + NAMED * _names(body, sentence)
    score += TITLED * _titled(body, sentence) - SPOKEN * body.spoken_share(sentence)
    score += NUMBERED * (sentence.number in body.figures or any(t[0].isdigit() for t in sentence.terms))
    score *= min(1.0, sqrt(len(words.split()) / FULL))
    return KeyPoint(sentence.span, round(score - alone - CAPTION * is_caption(words), 6), speaker)


def _centrality(body: Body, sentence: Sentence) -> float:
    """How much the sentence talks of what the article talks of, 0 to 1."""
    terms = set(sentence.terms)
    if not terms:
        return 0.0
    most = log(1 + body.most)
    shared = sum(log(body.weights[t]) for t in terms if body.weights[t] > 1)
    return min(1.0, shared / (most * sqrt(len(terms)) * 1.5)) if most else 0.0


def _names(body: Body, sentence: Sentence) -> float:
    return min(3, sum(1 for _ in body.mentions_in(sentence.span))) / 3


def _titled(body: Body, sentence: Sentence) -> float:
    """Share of the words of the title that a sentence says too."""
    return len(body.title & set(sentence.terms)) / len(body.title) if body.title else 0.0
