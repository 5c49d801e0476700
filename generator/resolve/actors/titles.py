"""Titles that stand alone in one article, tied to the person to whom another article gives the office."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.analyse.roles.offices import Office, office_of
from generator.model import Article, Findings, Span

RULE = "a title that another article gives to this person"


def tied_titles(
    articles: Sequence[Article], findings: Mapping[str, Findings], by_span: Mapping[Span, str]
) -> dict[Span, str]:
    """Actor id for each bare title whose office one person holds: in the folder, or of those whom the article names."""
    holders: dict[Office, Counter[str]] = defaultdict(Counter)
    present: dict[str, set[str]] = defaultdict(set)
    for span, actor_id in by_span.items():
        present[span.article_id].add(actor_id)
    for article in articles:
        for role in findings[article.id].roles:
            if role.holder and role.holder in by_span:
                holders[office_of(article.words(role.span))][by_span[role.holder]] += 1
    found = {}
    for article in articles:
        for role in findings[article.id].roles:
            office = office_of(article.words(role.span))
            if role.holder is None and office.kind and office.serves:
                holder = _holder(holders.get(office, Counter()), present[article.id])
                if holder:
                    found[role.span] = holder
    return found


def _holder(known: Counter[str], present: set[str]) -> str | None:
    """The only holder of an office whom the article names; where it names none, the only one of the folder."""
    named = [actor_id for actor_id in known if actor_id in present]
    if len(named) == 1:
        return named[0]
    return next(iter(known)) if not named and len(known) == 1 else None
