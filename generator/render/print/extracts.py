"""Verbatim extracts, each with its place and with what is ours beside it."""

from typing import Any

from generator.model import AttributedQuote, Dossier, KeyPoint, Span
from generator.render.days import in_words
from generator.render.doubtful import doubtful
from generator.render.mended import mended_at, remark

from .places import Place
from .words import breakable, language, printable

GAP = " […] "
"""Between the pieces of a quote that its cue interrupts."""


def extract(dossier: Dossier, place: Place, span: Span) -> dict[str, Any]:
    """One span as `text`, `lang`, `region`, `outlet`, `date`, `ref` and `mended` (what a person corrected in it)."""
    article = dossier.article[span.article_id]
    lang, region = language(article)
    return {
        "text": breakable(article.words(span)),
        "lang": lang,
        "region": region,
        "outlet": printable(article.outlet),
        "date": in_words(article.date),
        "ref": place(span),
        "mended": [printable(remark(entry)) for entry in mended_at(dossier, span)],
    }


def quoted(dossier: Dossier, place: Place, said: AttributedQuote) -> dict[str, Any]:
    """A quote: its pieces as one `text`, with `speaker` (empty where unresolved), `cue`, `kind` and `doubtful`."""
    pieces = [extract(dossier, place, piece) for piece in said.quote.pieces]
    speaker = dossier.actor.get(said.speaker_id or "")
    return pieces[0] | {
        "id": said.id,
        "text": GAP.join(piece["text"] for piece in pieces),
        "kind": said.quote.kind.value,
        "speaker": printable(speaker.name) if speaker else "",
        "cue": printable(dossier.words(said.quote.cue)) if said.quote.cue else "",
        "doubtful": doubtful(dossier, said),
    }


def key_point(dossier: Dossier, place: Place, point: KeyPoint) -> dict[str, Any]:
    """A key point; `speaker` is the name to show beside a sentence that says only "he"."""
    return extract(dossier, place, point.span) | {
        "speaker": breakable(dossier.words(point.speaker)) if point.speaker else ""
    }
