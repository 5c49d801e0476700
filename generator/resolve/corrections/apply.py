"""All entries in the order of the file."""

from collections.abc import Callable, Mapping

from generator.model import Applied, Article, Correction, Corrections, Findings, Problem
from generator.read.order import in_order
from generator.resolve.judgements import Judgements

from . import whole_articles
from .contradictions import without_contradictions
from .dates import date, drop_date
from .draft import Draft
from .names import different, drop_actor, name, role, same
from .quotes import drop_quote, quote, speaker
from .sentences import (
    different_statement,
    drop_key_point,
    drop_statement,
    keypoint,
    same_statement,
)

DROPS: dict[str, Callable[[Draft, Correction], None]] = {
    "actor": drop_actor,
    "quote": drop_quote,
    "key point": drop_key_point,
    "date": drop_date,
    "statement": drop_statement,
}


def _drop(draft: Draft, entry: Correction) -> None:
    DROPS[str(entry.values["drop"])](draft, entry)


RULES: dict[str, Callable[[Draft, Correction], None]] = {
    "same": same,
    "different": different,
    "drop": _drop,
    "name": name,
    "role": role,
    "speaker": speaker,
    "quote": quote,
    "keypoint": keypoint,
    "date": date,
    "thread": whole_articles.thread,
    "origin": whole_articles.origin,
    "same_statement": same_statement,
    "different_statement": different_statement,
    "publish": whole_articles.publish,
    "text": whole_articles.text,
    "furniture": whole_articles.text,
}
"""What applies each kind of entry."""


def corrected(
    articles: tuple[Article, ...], findings: Mapping[str, Findings], corrections: Corrections
) -> tuple[tuple[Article, ...], Mapping[str, Findings], Judgements, tuple[Applied, ...], tuple[Problem, ...]]:
    """Articles and findings as corrected, what the later steps must respect, what was applied, what matched nothing.

    Targets of what was applied are ids of articles, keys of spans and names of actors; `landed` turns them into ids.
    """
    if not corrections.entries:
        return articles, findings, Judgements(), (), ()
    draft = Draft(articles, findings)
    entries, contradictions = without_contradictions(corrections, draft)
    for entry in entries:
        RULES[entry.kind](draft, entry)
    changed = in_order(draft.articles.values())
    problems = tuple(sorted({*contradictions, *draft.problems}))
    return changed, draft.findings, draft.judgements(), tuple(draft.applied), problems
