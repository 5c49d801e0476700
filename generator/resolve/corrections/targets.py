"""What an entry is about, in a form in which two entries can meet."""

from collections.abc import Iterator

from generator.model import Correction, Passage

from .draft import Draft

FAMILY = {"speaker": "quote", "keypoint": "key point", "furniture": "text"}
"""Kinds that speak of the same thing under different names."""


def targets_of(entry: Correction, draft: Draft) -> tuple[str, ...]:
    """The things that the entry decides on; entries without a common one cannot contradict each other."""
    return tuple(dict.fromkeys(_targets(entry, draft)))


def members_of(entry: Correction, draft: Draft) -> tuple[str, ...]:
    """Names or sentences that a `same` or `different` entry puts together or apart."""
    names = entry.values.get(entry.kind, ())
    if isinstance(names, tuple) and names:
        return tuple(_name(name, draft) for name in names)
    return tuple(where for passage in entry.passages if (where := _sentence(passage, draft)))


def _targets(entry: Correction, draft: Draft) -> Iterator[str]:
    dropped = str(entry.values.get("drop", ""))
    if dropped == "actor":
        yield "actor " + _name(str(entry.values["name"]), draft)
    elif entry.kind == "name":
        yield "actor " + _name(str(entry.values["of"]), draft)
    elif entry.kind == "same":
        yield from ("actor " + member for member in members_of(entry, draft))
    elif entry.kind == "thread":
        yield from _articles_of_thread(entry, draft)
    elif entry.passages and entry.kind not in {"same_statement", "different_statement"}:
        family = dropped or FAMILY.get(entry.kind, entry.kind)
        where = _spot(entry.passages[0], draft, family)
        yield f"{family} {where} {entry.values.get('of', '')}"


def _articles_of_thread(entry: Correction, draft: Draft) -> Iterator[str]:
    """Pairs of articles for what is joined or split (either end of a pair suffices for a split), and titles."""
    ids = sorted(place.article.id for passage in entry.passages if (place := draft.places.whole(passage)))
    if entry.values["thread"] == "title":
        yield from (f"title {article_id}" for article_id in ids)
    else:
        yield from (f"pair {first} {second}" for n, first in enumerate(ids) for second in ids[n + 1 :])


def _name(name: str, draft: Draft) -> str:
    return (draft.spellings.printed(name) or name).casefold()


def _spot(passage: Passage, draft: Draft, family: str) -> str:
    """Where the words of a quote, a date or a role begin; a sentence for the rest."""
    place = draft.places.find(passage) if passage.words and family in {"quote", "date", "role"} else None
    if place is None:
        return _sentence(passage, draft)
    span = place.spans[0]
    quotes = draft.findings[place.article.id].quotes if family == "quote" else ()
    quote = next((q for q in quotes if any(piece.overlaps(span) for piece in q.pieces)), None)
    return f"{place.article.id} {quote.pieces[0].start if quote else span.start}"


def _sentence(passage: Passage, draft: Draft) -> str:
    """Article and sentence in which the words begin; the article alone where there are no words."""
    if not passage.words:
        whole = draft.places.whole(passage)
        return f"{whole.article.id if whole else passage.article} "
    place = draft.places.find(passage)
    if place is None:
        return f"{passage.article} {passage.words}"
    start = place.spans[0].start
    begun = [s.number for s in draft.findings[place.article.id].sentences if s.span.start <= start]
    return f"{place.article.id} s{begun[-1] if begun else 0}"
