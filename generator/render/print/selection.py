"""A part of a dossier: the same records with the spans of some articles only."""

from collections.abc import Callable, Collection
from dataclasses import replace

from generator.model import Actor, Article, Disagreement, Dossier, QuoteFamily, Span, Statement, TimelineEntry

Kept = Callable[[tuple[Span, ...]], tuple[Span, ...]]


def shown_of(dossier: Dossier, article: Article) -> str:
    """How much of an article may be printed: `full`, `excerpts` or `none`."""
    if article.published_whole:
        return "full"
    stated = article.metadata.publish.value if article.metadata.publish else dossier.settings.publish
    return "none" if stated == "none" else "excerpts"


def showable(dossier: Dossier) -> Dossier:
    """The dossier without a word of the articles that say `publish: none`; they stay in the list of articles."""
    hidden = {article.id for article in dossier.articles if shown_of(dossier, article) == "none"}
    if not hidden:
        return dossier
    return replace(narrowed(dossier, {a.id for a in dossier.articles} - hidden), articles=dossier.articles)


def narrowed(dossier: Dossier, article_ids: Collection[str]) -> Dossier:
    """The dossier as these articles alone tell it; what they do not mention is left out."""
    wanted = frozenset(article_ids)

    def kept(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(span for span in spans if span.article_id in wanted)

    articles = tuple(article for article in dossier.articles if article.id in wanted)
    statements = tuple(_statement(found, kept, wanted) for found in dossier.statements if kept(found.spans))
    ids = {statement.id for statement in statements}
    return replace(
        dossier,
        articles=articles,
        findings={key: value for key, value in dossier.findings.items() if key in wanted},
        actors=tuple(_actor(actor, kept, wanted) for actor in dossier.actors if wanted & set(actor.article_ids)),
        quotes=tuple(said for said in dossier.quotes if said.article_id in wanted),
        families=_families(dossier, wanted),
        threads=tuple(
            replace(thread, article_ids=tuple(a for a in thread.article_ids if a in wanted))
            for thread in dossier.threads
            if wanted & set(thread.article_ids)
        ),
        key_points={key: value for key, value in dossier.key_points.items() if key in wanted},
        home_points=tuple(p for p in dossier.home_points if p.span.article_id in wanted and p.statement_id in ids),
        statements=statements,
        disagreements=tuple(found for d in dossier.disagreements if (found := _disagreement(d, kept))),
        timeline=tuple(_moment(entry, kept) for entry in dossier.timeline if kept(entry.spans)),
    )


def _statement(found: Statement, kept: Kept, wanted: frozenset[str]) -> Statement:
    return replace(found, spans=kept(found.spans), origins=_origins(found.origins, wanted))


def _origins(origins: tuple[tuple[str, ...], ...], wanted: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    groups = (tuple(a for a in group if a in wanted) for group in origins)
    return tuple(group for group in groups if group)


def _actor(actor: Actor, kept: Kept, wanted: frozenset[str]) -> Actor:
    return replace(
        actor,
        mentions=kept(actor.mentions),
        references=kept(actor.references),
        nationalities=kept(actor.nationalities),
        spellings=tuple(s for s in actor.spellings if s.article_id in wanted),
        roles=tuple(role for role in actor.roles if role.span.article_id in wanted),
        article_ids=tuple(a for a in actor.article_ids if a in wanted),
    )


def _families(dossier: Dossier, wanted: frozenset[str]) -> tuple[QuoteFamily, ...]:
    quotes = {said.id for said in dossier.quotes if said.article_id in wanted}
    cut = (
        replace(
            family,
            quote_ids=tuple(q for q in family.quote_ids if q in quotes),
            origins=_origins(family.origins, wanted),
        )
        for family in dossier.families
    )
    return tuple(family for family in cut if family.quote_ids)


def _disagreement(found: Disagreement, kept: Kept) -> Disagreement | None:
    sides = tuple(replace(side, spans=kept(side.spans)) for side in found.sides if kept(side.spans))
    return replace(found, sides=sides) if len(sides) > 1 else None


def _moment(entry: TimelineEntry, kept: Kept) -> TimelineEntry:
    return replace(entry, spans=kept(entry.spans), expressions=kept(entry.expressions))
