"""From what the rules found to Quotes: no words twice, whole marks, kind and confidence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.model import Quote, QuoteKind, Span

from .datelines import without_dateline
from .page import Page
from .pieces import Range, Utterance
from .taken import Taken

WORD = re.compile(r"\w+(?:['’]\w+)*")
MOSTLY_MARKED = 0.9
"""Share of words in marks from which a quote is direct, as the evaluation counts it."""
CONFIDENCE = {
    "cue after the marks": 0.98,
    "cue before the marks": 0.92,
    "name after a dash": 0.8,
    "speaker before a colon": 0.75,
    "in the words of": 0.8,
    "speaker goes on": 0.85,
    "subject of the sentence before": 0.55,
    "alone": 0.4,
    "relayed": 0.5,
    "clause after the verb": 0.9,
    "clause before the verb": 0.9,
    "aside": 0.92,
    "clause after the verb, by position": 0.8,
    "clause before the verb, by position": 0.75,
    "as somebody said": 0.75,
    "according to": 0.8,
    "headline": 0.65,
    "said of somebody": 0.7,
    "request": 0.7,
    "words in marks": 0.55,
}
"""By rule: close to the share of its quotes that people marked too (public news); rare rules rest on few quotes."""


def assembled(page: Page, direct: Sequence[Utterance], clauses: Iterable[Utterance]) -> list[Utterance]:
    """All utterances in order; a clause gives way to words in marks that were said on their own."""
    taken = Taken(piece for words in direct for piece in words.pieces)
    found = list(direct)
    for words in sorted(clauses, key=lambda u: (u.pieces[0], u.rule)):
        free = _free((_whole_marks(page, without_dateline(page, piece)) for piece in words.pieces), taken)
        if free:
            found.append(replace(words, pieces=free))
            taken.add(free)
    return sorted((u for u in found if _has_words(page, u)), key=lambda u: (u.pieces[0], u.rule))


def _has_words(page: Page, words: Utterance) -> bool:
    return any(WORD.search(page.text, start, end) for start, end in words.pieces)


def _whole_marks(page: Page, piece: Range) -> Range:
    start, end = piece
    for marked in page.overlapping(start, end):
        start, end = min(start, marked.start), max(end, marked.end)
    return start, end


def _free(pieces: Iterable[Range], taken: Taken) -> tuple[Range, ...]:
    """The pieces up to the first that is taken: what follows a taken one is an aside of its reporting clause."""
    return tuple(takewhile(lambda piece: not taken.overlaps(piece), pieces))


def quote_of(page: Page, words: Utterance) -> Quote:
    """The record of an utterance."""
    article = page.parsed.article
    pieces = tuple(article.span(*piece) for piece in sorted(words.pieces))
    confidence = CONFIDENCE[words.rule]
    return Quote(
        pieces,
        _kind_of(page, words.pieces),
        _span(page, words.cue),
        _span(page, words.speaker),
        _span(page, words.channel),
        words.rule,
        confidence,
    )


def _span(page: Page, found: Range | None) -> Span | None:
    return page.parsed.article.span(*found) if found else None


def _kind_of(page: Page, pieces: Iterable[Range]) -> QuoteKind:
    """Direct, mixed or indirect, by the share of words in marks."""
    words = [match.start() for start, end in pieces for match in WORD.finditer(page.text, start, end)]
    inside = sum(page.marked_at(word) is not None for word in words)
    if not inside:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if inside >= MOSTLY_MARKED * len(words) else QuoteKind.MIXED
