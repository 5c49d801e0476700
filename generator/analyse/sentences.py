"""The numbered sentences of an article."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from generator.model import Article, Block, BlockKind, Sentence

from .facts import counted_in, events_of
from .tense import sentence_tense

LONE_MARKS = re.compile(r"[\"”’')\]»…\s.!?,;]+")
OPEN_END = re.compile(
    r"(?:[^.!?…:;\"”’')\]»\s]|\s\.|,|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|No)\s?\.|\b[A-Z]\.)\s*$"
)
"""An end that ends nothing: no mark, a mark that stands apart (as line breaks of old files leave it), a title."""
MISSED_END = re.compile(r"(?<=[a-z]{3}[.!?])[\"”’)\]]*\s+(?=[\"“‘(]?[A-Z])")
"""An end between a plain word and a capital that the parser ran over."""
DATELINE = re.compile(r"[A-Z][A-Z .,/’'-]+(?:\([^)]{2,30}\))?\s*[:—–-]")
"""The place before the first words of a report: no sentence of its own."""
NO_END = re.compile(r"\b(?:approx|vols?|figs?|dept|assn|bros|corp|govt|intl|misc|incl|excl|resp|etc)\.$", re.IGNORECASE)
LOOK_BACK = 20
"""Characters before an end that tell what it ends; longer than any abbreviation above."""
LONGEST_DATELINE = 200
"""Characters."""
LONGEST = 3_000
"""Characters: pieces that would make more are not joined; no sentence of the news is as long."""
WHOLE = frozenset({BlockKind.TITLE, BlockKind.HEADING})
"""A headline is one line to point at, whatever stops it holds."""
Piece = tuple[int, int]


def sentences_of(article: Article, doc: Doc) -> tuple[Sentence, ...]:
    """Sentences of every block that is not furniture, cut at block edges, numbered from 1.

    The parser's cuts are mended: a lone closing mark goes back to its sentence, words after an end that ends nothing
    join what they continue, and an end that the parser missed is cut.
    """
    found: list[Sentence] = []
    starts = [token.idx for token in doc]
    sents = [(sent.start_char, sent.end_char, sent) for sent in doc.sents]
    first = 0
    for block in article.blocks:
        while first < len(sents) and sents[first][1] <= block.span.start:
            first += 1
        last = first
        while last < len(sents) and sents[last][0] < block.span.end:
            last += 1
        for start, end, parsed in _pieces(article, block, sents[first:last]):
            tokens = list(doc[bisect_left(starts, start) : bisect_left(starts, end)])
            found.append(_sentence(article, (start, end), len(found) + 1, block.kind, tokens, parsed))
    return tuple(found)


def _pieces(
    article: Article, block: Block, sents: Sequence[tuple[int, int, Tokens]]
) -> Iterator[tuple[int, int, list[Tokens]]]:
    """Start and end of each sentence of a block, with the parser's sentences whose roots stand in it."""
    cuts = [(max(start, block.span.start), min(end, block.span.end)) for start, end, _ in sents]
    if not cuts or block.kind is BlockKind.FURNITURE:
        return
    whole = [(block.span.start, block.span.end)] if block.kind in WHOLE else None
    roots = [sent.root.idx for _, _, sent in sents]
    place = 0
    for start, end in whole or _mended(article.text, cuts):
        while sents[place][1] <= start:
            place += 1
        upto = bisect_left(sents, end, key=lambda sent: sent[0])
        yield start, end, [sents[n][2] for n in range(place, upto) if start <= roots[n] < end]


def _mended(text: str, cuts: list[Piece]) -> list[Piece]:
    pieces: list[Piece] = []
    for start, end in (part for cut in cuts for part in _split(text, cut)):
        words = text[start:end]
        first, last = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
        if first >= last:
            continue
        if pieces and last - pieces[-1][0] <= LONGEST and _continues(text, pieces[-1], words.strip()):
            pieces[-1] = (pieces[-1][0], last)
        else:
            pieces.append((first, last))
    return pieces


def _split(text: str, cut: Piece) -> Iterator[Piece]:
    start, end = cut
    for match in MISSED_END.finditer(text, start, end):
        if start < match.start() and not NO_END.search(text[max(start, match.start() - LOOK_BACK) : match.start()]):
            yield start, match.end()
            start = match.end()
    yield start, end


def _continues(text: str, before: Piece, piece: str) -> bool:
    """Whether a piece belongs to the one before it."""
    start, end = before
    if LONE_MARKS.fullmatch(piece) or (end - start <= LONGEST_DATELINE and DATELINE.fullmatch(text, start, end)):
        return True
    # Only the end is looked at: a piece that grows by a line at a time must not be read anew each time.
    return piece[0].islower() and OPEN_END.search(text[max(start, end - LOOK_BACK) : end]) is not None


def _sentence(
    article: Article, piece: Piece, number: int, kind: BlockKind, tokens: list[Token], parsed: list[Tokens]
) -> Sentence:
    """`parsed` are the parser's sentences whose roots stand in the piece."""
    return Sentence(
        article.span(*piece),
        number,
        kind,
        tuple(term for token in tokens if (term := _term(token))),
        next((found for sent in parsed if (found := sentence_tense(sent))), ""),
        events=events_of(tokens),
        counted=counted_in(article, tokens),
    )


def _term(token: Token) -> str:
    """The lemma of a content word ("U.S." as "us", like "US"), or nothing."""
    if token.like_num or (token.text[0].isalpha() and not token.is_stop):
        return token.lemma_.lower().replace(".", "") or token.lower_
    return ""
