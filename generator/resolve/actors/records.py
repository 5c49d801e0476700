"""The finished record of each actor."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.model import (
    Actor,
    Article,
    AttributedQuote,
    CopyGroup,
    Findings,
    PrintedRole,
    Span,
    Spelling,
)

from .companions import companions_of
from .portrait import Portrait
from .salience import Scale, firsts_of, overall, salience_in


def records_of(
    articles: Mapping[str, Article],
    findings: Mapping[str, Findings],
    portraits: Mapping[str, Portrait],
    quotes: Sequence[AttributedQuote],
    copies: Sequence[CopyGroup],
) -> tuple[Actor, ...]:
    """All actors, most salient first, then by id."""
    order = {article_id: number for number, article_id in enumerate(articles)}
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for quote in quotes:
        if quote.speaker_id:
            said[quote.speaker_id][quote.article_id] += 1
    companions = companions_of(findings, portraits)
    firsts = firsts_of(copies)
    scales = {article_id: Scale.of(findings[article_id]) for article_id in articles}
    found = []
    for actor_id, portrait in portraits.items():
        here = sorted({span.article_id for span in portrait.spans}, key=order.__getitem__)
        weights = tuple(salience_in(portrait, here, scales, said[actor_id]))
        found.append(
            Actor(
                id=actor_id,
                name=portrait.name,
                kind=portrait.kind,
                mentions=tuple(portrait.spans),
                spellings=_spellings(portrait, order),
                references=_sorted(portrait.references, order),
                nationalities=_sorted(portrait.nationalities, order),
                roles=_roles(portrait, order),
                merges=portrait.merges,
                possibly_same=tuple(portrait.possibly_same),
                seen_with=companions.get(actor_id, ()),
                salience=overall(weights, firsts),
                salience_in=weights,
                article_ids=tuple(here),
                has_page=bool(said[actor_id]) or len(here) > 1,
            )
        )
    return tuple(sorted(found, key=lambda actor: (-actor.salience, actor.id)))


def _sorted(spans: Sequence[Span], order: Mapping[str, int]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans), key=lambda span: (order[span.article_id], span.start, span.end)))


def _spellings(portrait: Portrait, order: Mapping[str, int]) -> tuple[Spelling, ...]:
    ranked = sorted(portrait.spelt.items(), key=lambda entry: (-entry[1], order[entry[0][1]], entry[0][0]))
    return tuple(Spelling(text, article_id, count) for (text, article_id), count in ranked)


def _roles(portrait: Portrait, order: Mapping[str, int]) -> tuple[PrintedRole, ...]:
    rules = dict(reversed(portrait.roles))
    return tuple(PrintedRole(span, rules[span]) for span in _sorted(list(rules), order))
