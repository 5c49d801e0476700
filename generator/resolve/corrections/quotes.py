"""Entries about quotes: by their words."""

from collections.abc import Sequence
from dataclasses import replace

from generator.model import Article, Correction, Passage, Quote, QuoteKind, Span, doubt_id
from generator.read.corrections import lasting_name

from .draft import Draft

UNKNOWN = frozenset({"unknown", "unresolved", "nobody", "none", "?"})
"""What a person writes where the article does not say who spoke."""
MARKS = {"“": "”", '"': '"', "„": "“", "«": "»", "‘": "’", "'": "'"}
"""Opening quote marks and what closes them."""


def drop_quote(draft: Draft, entry: Correction) -> None:
    """`drop: quote`: what nobody said."""
    quote = _quote(draft, entry, entry.passages[0])
    if quote is None:
        return
    article_id = quote.pieces[0].article_id
    draft.change(article_id, quotes=tuple(q for q in draft.findings[article_id].quotes if q != quote))
    draft.mark(entry, article_id, place=quote.pieces[0])


def speaker(draft: Draft, entry: Correction) -> None:
    """`speaker: A, article: N, words: W`: who said it; `unknown` where the article does not tell."""
    quote = _quote(draft, entry, entry.passages[0])
    said_by = _name(draft, entry, str(entry.values["speaker"])) if quote else None
    if quote is not None and said_by is not None:
        draft.judge(entry, "speakers", (quote.pieces[0], said_by), [quote.pieces[0].key], quote.pieces[0])


def quote(draft: Draft, entry: Correction) -> None:
    """`quote: W, article: N`: words that somebody said; confirms one that was found already."""
    span = draft.words(entry, entry.passages[0])
    named = str(entry.values.get("speaker", ""))
    said_by = _name(draft, entry, named) if named and span else None
    if span is None or (named and said_by is None):
        return
    article = draft.articles[span.article_id]
    found = _confirmed(draft, span) or _added(draft, article, span)
    if said_by is not None:
        draft.judged["speakers"].append((found.pieces[0], said_by))
    draft.mark(entry, found.pieces[0].key, place=found.pieces[0])


def _name(draft: Draft, entry: Correction, name: str) -> str | None:
    return "" if name.casefold() in UNKNOWN else draft.name(entry, name)


def _quote(draft: Draft, entry: Correction, passage: Passage) -> Quote | None:
    def pieces(article_id: str) -> Sequence[Span]:
        return [piece for quote in draft.findings[article_id].quotes for piece in quote.pieces]

    piece = draft.target(entry, passage, "quote", pieces)
    if piece is None:
        return None
    return next(q for q in draft.findings[piece.article_id].quotes if piece in q.pieces)


def _confirmed(draft: Draft, span: Span) -> Quote | None:
    """The quote that the words are most of, now beyond doubt."""
    quotes = draft.findings[span.article_id].quotes
    known = next((q for q in quotes if any(_much_the_same(piece, span) for piece in q.pieces)), None)
    if known is None:
        return None
    sure = replace(known, confidence=1.0)
    draft.change(span.article_id, quotes=tuple(sure if q == known else q for q in quotes))
    draft.judged["quiet"].append(quote_doubt(draft.articles[span.article_id], known))
    return sure


def quote_doubt(article: Article, quote: Quote) -> str:
    """Id of the doubt whether a quote is one, made of its words."""
    return doubt_id("quote", lasting_name(article), *(article.words(piece) for piece in quote.pieces))


def _much_the_same(piece: Span, span: Span) -> bool:
    """Whether the words begin a piece, or lie in it and are most of it."""
    shared = min(piece.end, span.end) - max(piece.start, span.start)
    return piece.overlaps(span) and (abs(piece.start - span.start) <= 1 or 2 * shared >= piece.end - piece.start)


def _added(draft: Draft, article: Article, span: Span) -> Quote:
    whole = _with_marks(article, span)
    direct = article.text[whole.start] in MARKS
    new = Quote((whole,), QuoteKind.DIRECT if direct else QuoteKind.INDIRECT, None, None, None, "correction", 1.0)
    kept = [q for q in draft.findings[article.id].quotes if not any(p.overlaps(whole) for p in q.pieces)]
    ordered = sorted([*kept, new], key=lambda q: q.pieces[0])
    draft.change(article.id, quotes=tuple(ordered))
    return new


def _with_marks(article: Article, span: Span) -> Span:
    """The span with the quote marks that stand directly around it."""
    opening = article.text[span.start - 1 : span.start]
    closing = article.text[span.end : span.end + 1]
    if opening in MARKS and closing in {MARKS[opening], '"', "”"}:
        return article.span(span.start - 1, span.end + 1)
    return span
