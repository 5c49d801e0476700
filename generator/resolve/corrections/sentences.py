"""Entries about key points and statements: by the words of their sentence."""

from dataclasses import replace

from generator.model import Correction, KeyPoint, Passage, Span

from .draft import Draft

YES = frozenset({"yes", "true", "on", "top", "1"})
"""What a person writes for yes."""


def keypoint(draft: Draft, entry: Correction) -> None:
    """`keypoint: W, article: N`: a sentence that carries the article; `pin: yes` puts it first."""
    span = _sentence(draft, entry, entry.passages[0])
    if span is None:
        return
    points = draft.findings[span.article_id].key_points
    top = str(entry.values.get("pin", "")).casefold() in YES
    known = next((point for point in points if point.span == span), None)
    best = max((point.score for point in points), default=0.0)
    usual = known.score if known else min((point.score for point in points), default=0.0)
    new = replace(known or KeyPoint(span, 0.0), pinned=True, score=best + 1.0 if top else usual)
    others = [point for point in points if point is not known]
    ordered = sorted([*others, new], key=lambda point: -point.score)
    draft.change(span.article_id, key_points=tuple(ordered))
    draft.mark(entry, span.key, place=span)


def drop_key_point(draft: Draft, entry: Correction) -> None:
    """`drop: key point`: a sentence that does not carry the article."""
    points = draft.findings
    span = draft.target(entry, entry.passages[0], "key point", lambda id_: [p.span for p in points[id_].key_points])
    if span is not None:
        kept = tuple(p for p in draft.findings[span.article_id].key_points if p.span != span)
        draft.change(span.article_id, key_points=kept)
        draft.mark(entry, span.article_id, place=span)


def drop_statement(draft: Draft, entry: Correction) -> None:
    """`drop: statement`: a sentence that states no fact of its own."""
    span = _sentence(draft, entry, entry.passages[0])
    if span is not None:
        draft.judge(entry, "dropped_statements", span, [span.article_id], span)


def same_statement(draft: Draft, entry: Correction) -> None:
    """`same_statement: [{article, words}, …]`: sentences that report one fact."""
    _group(draft, entry, "same_statements")


def different_statement(draft: Draft, entry: Correction) -> None:
    """`different_statement: [{article, words}, …]`: sentences that report different facts."""
    _group(draft, entry, "different_statements")


def _group(draft: Draft, entry: Correction, field: str) -> None:
    spans = [span for passage in entry.passages if (span := _sentence(draft, entry, passage))]
    distinct = tuple(dict.fromkeys(spans))
    if len(distinct) > 1:
        draft.judge(entry, field, distinct, ())
        for span in distinct:
            draft.mark(entry, span.key, place=span)
    elif len(spans) == len(entry.passages):
        draft.report(entry, "all passages lie in one sentence.", "Name two different sentences.")


def _sentence(draft: Draft, entry: Correction, passage: Passage) -> Span | None:
    return draft.target(entry, passage, "sentence", draft.sentences)
