"""Entries about actors: by the names that articles print."""

from generator.model import Correction, Passage

from .draft import Draft, short


def same(draft: Draft, entry: Correction) -> None:
    """`same: [A, B]`: names that are one actor."""
    found = _printed(draft, entry, "same")
    if len(found) > 1:
        forms = dict.fromkeys(form for name in found for form in draft.spellings.forms(name))
        draft.judge(entry, "same", tuple(forms), found[:1])


def different(draft: Draft, entry: Correction) -> None:
    """`different: [A, B]`: names that are all different actors."""
    found = _printed(draft, entry, "different")
    if len(found) > 1:
        draft.judge(entry, "different", found, found)


def _printed(draft: Draft, entry: Correction, key: str) -> tuple[str, ...]:
    names = entry.values[key]
    return tuple(dict.fromkeys(found for name in names if (found := draft.name(entry, name))))


def drop_actor(draft: Draft, entry: Correction) -> None:
    """`drop: actor, name: A`: what is no actor; with `article:`, only its mentions there."""
    name = str(entry.values["name"])
    if draft.name(entry, name) is None:
        return
    forms = draft.spellings.forms(name)
    if not entry.passages:
        draft.judged["dropped_actors"] += forms
        draft.mark(entry, forms[0])
        return
    article = draft.article(entry, entry.passages[0])
    if article is None:
        return
    mentions = draft.findings[article.id].mentions
    kept = tuple(m for m in mentions if article.words(m.span) not in forms)
    if len(kept) == len(mentions):
        draft.report(entry, f'{article.code} does not name "{name}".')
        return
    draft.change(article.id, mentions=kept)
    draft.mark(entry, article.id)


def name(draft: Draft, entry: Correction) -> None:
    """`name: A, of: B`: the name to show; with `article:`, which must print it."""
    shown = str(entry.values["name"])
    actor = draft.name(entry, str(entry.values["of"]))
    if actor is None:
        return
    if entry.passages:
        article = draft.article(entry, entry.passages[0])
        if article is None or draft.words(entry, Passage(article.id, shown, near=1)) is None:
            return
    draft.judge(entry, "names", (actor, shown), [actor])


def role(draft: Draft, entry: Correction) -> None:
    """`role: R, of: A, article: N`: a role as that article prints it."""
    actor = draft.name(entry, str(entry.values["of"]))
    span = draft.words(entry, entry.passages[0]) if actor else None
    if actor is None or span is None:
        return
    if "\n" in draft.articles[span.article_id].words(span):
        draft.report(entry, f'"{short(entry.passages[0].words)}" runs over two paragraphs and is no role.')
        return
    draft.judge(entry, "roles", (actor, span), [actor, span.key], span)
