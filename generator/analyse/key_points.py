"""The sentences that carry an article, as far as the article alone can say."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, log, sqrt

import yaml

from generator.model import (
    BlockKind,
    DateExpression,
    KeyPoint,
    Mention,
    Quote,
    QuoteKind,
    Reference,
    Sentence,
    Span,
)

from .parsed import Parsed

MOST = 30
"""Candidates kept of an article: three times what any page shows."""
POSITION, CENTRAL, NAMED, NUMBERED = 1.0, 1.0, 0.5, 0.1
"""Weights of place, centrality, names and figures.  News puts first what matters, so place weighs as much as what the
rest of the article talks about; names and figures only decide between equals."""
FADE = 6.0
"""Sentences after which place is worth a third."""
LEANS, POINTS, BORROWS, CAPTION = 0.12, 0.3, 0.15, 0.35
"""Taken off for an opening that leans on what precedes, for "This …", for a speaker shown beside it, for a caption."""
SHORTEST, FULL = 7, 12
"""Words: shorter sentences are no candidates; a sentence of so many words is long enough to say something."""
SURE = 0.5
"""Least confidence of a reference that may lend its name."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_END = re.compile(r"[.!…][\"”’')\]]*$")


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, ...]]:
    loaded = yaml.safe_load(files(__package__).joinpath("key_points.yml").read_text("utf-8"))
    return {section: tuple(keys) for section, keys in loaded.items()}


@dataclass(frozen=True)
class _Body:
    """What is counted once for an article."""

    parsed: Parsed
    sentences: tuple[Sentence, ...]
    weights: Counter[str]
    mentions: Sequence[Mention]
    antecedents: dict[int, Reference]
    quotes: Sequence[Quote]
    figures: frozenset[int]


def key_points_of(
    parsed: Parsed,
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    quotes: Sequence[Quote],
    dates: Sequence[DateExpression],
) -> tuple[KeyPoint, ...]:
    """Candidates, best first: sentences that can stand alone, with the speaker's mention where one says only "he"."""
    sentences = tuple(s for s in parsed.sentences if s.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
    body = _Body(
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
        for place, sentence in enumerate(s for s in sentences if _says_something(parsed, s))
        if (point := _point(body, sentence, place))
    ]
    return tuple(sorted(found, key=lambda p: (-p.score, p.span))[:MOST])


def _says_something(parsed: Parsed, sentence: Sentence) -> bool:
    """A whole statement: long enough, ended, with a finite verb; no question, announcement or service line."""
    words = parsed.article.words(sentence.span)
    lower = words.lower()
    if len(words.split()) < SHORTEST or not _END.search(words) or lower.startswith(_words()["service"]):
        return False
    first = lower.split()[0].strip("\"“‘'")
    if first in _words()["asking"] and "," not in lower[:60]:
        return False
    return any(token.tag_ in _FINITE for token in parsed.tokens(sentence.span))


def _point(body: _Body, sentence: Sentence, place: int) -> KeyPoint | None:
    words = body.parsed.article.words(sentence.span)
    alone, speaker = _stands_alone(body, sentence, words)
    if alone is None:
        return None
    score = POSITION * exp(-place / FADE) + CENTRAL * _centrality(body, sentence) + NAMED * _names(body, sentence)
    score += NUMBERED * (sentence.number in body.figures or any(t[0].isdigit() for t in sentence.terms))
    score *= min(1.0, sqrt(len(words.split()) / FULL))
    caption = CAPTION if any(mark in words.lower() for mark in _words()["caption"]) else 0.0
    return KeyPoint(sentence.span, round(score - alone - caption, 6), speaker)


def _centrality(body: _Body, sentence: Sentence) -> float:
    """How much the sentence talks of what the article talks of, 0 to 1."""
    terms = set(sentence.terms)
    if not terms:
        return 0.0
    most = log(1 + max(body.weights.values()))
    shared = sum(log(body.weights[t]) for t in terms if body.weights[t] > 1)
    return min(1.0, shared / (most * sqrt(len(terms)) * 1.5)) if most else 0.0


def _names(body: _Body, sentence: Sentence) -> float:
    return min(3, sum(sentence.span.contains(m.span) for m in body.mentions)) / 3


def _stands_alone(body: _Body, sentence: Sentence, words: str) -> tuple[float | None, Span | None]:
    """What leaning on its surroundings costs the sentence (None: too much), and the speaker it must show."""
    cost, opening = 0.0, words.lower().lstrip("\"“‘'- ")
    start = sentence.span.end - len(opening) if words.lower().endswith(opening) else sentence.span.start
    if lead := next((w for w in _words()["leaning"] if re.match(rf"{w}\b,?\s", opening)), None):
        cost += LEANS
        rest = opening[len(lead) :].lstrip(", ")
        start, opening = start + len(opening) - len(rest), rest
    if _begins_inside_a_quote(body, sentence, words):
        return None, None
    if said := _quoted_whole(body, sentence):
        speaker = _speaker_of(body, said)
        return (cost + BORROWS, speaker) if speaker else (None, None)
    first = re.match(r"[a-z]+", opening)
    if first and first.group() in _words()["personal"]:
        antecedent = _lent(body, start)
        return (cost + BORROWS, antecedent) if antecedent else (None, None)
    return cost + (POINTS if _points_back(opening) else 0.0), None


def stands_by_itself(words: str) -> bool:
    """Whether a sentence, by its words alone, needs no sentence before it to be understood."""
    opening = words.lower().lstrip("\"“‘'- ")
    first = re.match(r"[a-z]+", opening)
    personal = first is not None and first.group() in _words()["personal"]
    return not (personal or _points_back(opening) or _closes_only(words)) and len(words.split()) >= SHORTEST


def _points_back(opening: str) -> bool:
    """ "This …", or a pronoun right after a short lead-in ("From their side, they …")."""
    if re.match(r"[^,]{0,40}, (?:he|she|they|it)\b", opening):
        return True
    return opening.startswith(tuple(f"{w} " for w in _words()["pointing"])) and not _introduces(opening)


def _closes_only(words: str) -> bool:
    close, opened = words.find("”"), words.find("“")
    return close >= 0 and (opened < 0 or close < opened)


def _introduces(opening: str) -> bool:
    """ "It was announced that …" points at nothing before it."""
    return (
        re.match(
            r"it (?:is|was|will be|has been|had been|remains|seems|appears)\b.{0,60}\b(?:that|to|whether)\b", opening
        )
        is not None
    )


def _lent(body: _Body, start: int) -> Span | None:
    reference = body.antecedents.get(start)
    return reference.antecedent if reference and reference.confidence >= SURE else None


def _begins_inside_a_quote(body: _Body, sentence: Sentence, words: str) -> bool:
    """The second sentence of a quotation: it opens without a mark, and may close with one."""
    if _closes_only(words):
        return True
    start = sentence.span.start
    return any(q.kind is not QuoteKind.INDIRECT and any(p.start < start < p.end for p in q.pieces) for q in body.quotes)


def _quoted_whole(body: _Body, sentence: Sentence) -> Quote | None:
    """The direct quote in which all of the sentence stands."""
    for quote in body.quotes:
        if quote.kind is not QuoteKind.INDIRECT:
            inside = sum(
                max(0, min(p.end, sentence.span.end) - max(p.start, sentence.span.start)) for p in quote.pieces
            )
            if inside >= 0.9 * (sentence.span.end - sentence.span.start):
                return quote
    return None


def _speaker_of(body: _Body, quote: Quote) -> Span | None:
    """The mention that names a quote's speaker, in its own words or through a reference."""
    if quote.speaker is None:
        return None
    speaker = quote.speaker
    named = next((m.span for m in body.mentions if speaker.contains(m.span)), None)
    return named or _lent(body, speaker.start)
