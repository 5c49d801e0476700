"""Who is behind a report: articles that draw on one source are counted once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Article, AttributedQuote, CopyGroup, Span
from generator.resolve.judgements import Judgements

from .joined import joined


@dataclass(frozen=True)
class Origins:
    """What makes articles of the folder one origin."""

    keys: Mapping[str, frozenset[str]]
    """By article id: its copy group, outlet and agency; articles that share a key are one origin."""

    def of(self, article_ids: Sequence[str], ties: Sequence[Sequence[str]] = ()) -> tuple[tuple[str, ...], ...]:
        """The articles grouped by origin, in order; `ties` are further groups (those that heard one utterance)."""
        known = list(dict.fromkeys(article_ids))
        by_key: dict[str, list[str]] = {}
        for article_id in known:
            for key in sorted(self.keys.get(article_id, ())):
                by_key.setdefault(key, []).append(article_id)
        return tuple(tuple(group) for group in joined(known, [*by_key.values(), *ties]))


def origins_of(articles: Sequence[Article], copies: Sequence[CopyGroup], judgements: Judgements) -> Origins:
    """Same text, same outlet, same agency relayed (as the article or a person says): one origin."""
    relayed = dict(judgements.origins)
    keys: dict[str, set[str]] = {article.id: set() for article in articles}
    for number, group in enumerate(copies):
        for article_id in group.article_ids:
            keys[article_id].add(f"copy {number}")
    for article in articles:
        agency = relayed.get(article.id) or (article.metadata.origin.value if article.metadata.origin else "")
        for name in (article.outlet, agency):
            if name:
                keys[article.id].add(name.casefold())
    return Origins({article_id: frozenset(found) for article_id, found in keys.items()})


def heard_together(spans: Sequence[Span], quotes: Mapping[str, Sequence[AttributedQuote]]) -> list[list[str]]:
    """Articles whose sentences hold the same utterance, or credit the same agency in them; `quotes` by article id."""
    heard: dict[str, list[str]] = {}
    for span in spans:
        for quote in quotes.get(span.article_id, ()):
            if any(piece.overlaps(span) for piece in quote.quote.pieces):
                for key in (quote.family_id, quote.channel_id):
                    if key:
                        heard.setdefault(key, []).append(span.article_id)
    return list(heard.values())
