"""What a person corrected, as pages and paper say it beside what it changed."""

from collections.abc import Sequence

from generator.model import Correction, Dossier, Span

WHAT = {
    "same": "names joined",
    "different": "names kept apart",
    "keypoint": "key point",
    "same_statement": "told as one fact",
    "different_statement": "told as two facts",
    "publish": "how much is published",
    "text": "taken as text",
    "furniture": "left out of the text",
}
"""Kinds of corrections in words, where the name of the kind is not the word."""


def remark(entry: Correction) -> str:
    """`corrected (speaker): the reason (who decided)`."""
    kind = f"{entry.values['drop']} left out" if entry.kind == "drop" else WHAT.get(entry.kind, entry.kind)
    return f"corrected ({kind})" + (f": {entry.why}" if entry.why else "") + (f" ({entry.by})" if entry.by else "")


def mended_whole(dossier: Dossier, target: str) -> Sequence[Correction]:
    """The corrections of an article, actor or thread as a whole, by its id, each once, in the order of the file."""
    return list(dict.fromkeys(a.correction for a in dossier.applied if a.target == target and not a.place))


def mended_at(dossier: Dossier, span: Span) -> Sequence[Correction]:
    """The corrections that point at words of a span, each once, in the order of the file."""
    here = dossier.applied_in.get(span.article_id, ())
    return list(dict.fromkeys(a.correction for a in here if a.place and a.place.overlaps(span)))
