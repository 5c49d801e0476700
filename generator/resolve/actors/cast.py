"""All actors of a dossier, found by the words that name them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model import (
    Actor,
    ActorKind,
    ActorLink,
    Article,
    AttributedQuote,
    CopyGroup,
    Findings,
    Span,
    stable_id,
)
from generator.resolve.judgements import Judgements

from .alike import settle_alike
from .ambiguous import ambiguous_names
from .display import shown_name
from .groups import Form, Groups
from .index import SpanIndex
from .judged import dropped_names
from .nationalities import nationalities_of
from .portrait import Portrait
from .records import records_of
from .sightings import Sighting, sightings_of
from .titles import RULE as TITLE_RULE
from .titles import tied_titles
from .written import folded


@dataclass(frozen=True)
class Cast:
    """Who is who: answers which actor a span names."""

    articles: Mapping[str, Article]
    """By id."""
    by_span: Mapping[Span, str]
    """Actor id of every mention, resolved reference and tied bare title, by its span."""
    names: Mapping[str, str]
    """Name to show, by actor id."""
    kinds: Mapping[str, ActorKind]
    """Kind, by actor id."""
    findings: Mapping[str, Findings] = field(default_factory=dict)
    """By article id."""
    portraits: Mapping[str, Portrait] = field(default_factory=dict)
    """What is known of each actor, by id."""
    index: SpanIndex = field(default_factory=lambda: SpanIndex({}))
    """The spans, ready for look-up."""

    def actor_at(self, span: Span) -> str | None:
        """Id of the actor whose mention, reference or title shares most with the span; None where there is none."""
        return self.index.first(span)

    def actors(self, quotes: Sequence[AttributedQuote], copies: Sequence[CopyGroup]) -> tuple[Actor, ...]:
        """The finished records, most salient first."""
        return records_of(self.articles, self.findings, self.portraits, quotes, copies)


def cast_of(articles: Sequence[Article], findings: Mapping[str, Findings], judgements: Judgements) -> Cast:
    """Every mention of every article tied to an actor."""
    groups = Groups()
    sightings = sightings_of(articles, findings, judgements, groups)
    unsure = [*settle_alike(articles, findings, sightings, groups), *ambiguous_names(sightings, groups)]
    ids, portraits = _portraits(sightings, judgements)
    for first, second, reason in unsure:
        if first in ids and second in ids:
            portraits[ids[first]].possibly_same.append(ActorLink(ids[second], 0, reason))
            portraits[ids[second]].possibly_same.append(ActorLink(ids[first], 0, reason))
    by_span = {span: actor_id for actor_id, portrait in portraits.items() for span in portrait.spans}
    _tie_references(articles, findings, by_span, portraits)
    for actor_id, spans in nationalities_of(articles, findings, portraits).items():
        portraits[actor_id].nationalities.extend(spans)
    _add_judged_roles(portraits, judgements)
    referred = {span: actor_id for actor_id, portrait in portraits.items() for span in portrait.references}
    everything = by_span | {span: actor for span, actor in referred.items() if span not in by_span}
    return Cast(
        {article.id: article for article in articles},
        everything,
        {actor_id: portrait.name for actor_id, portrait in portraits.items()},
        {actor_id: portrait.kind for actor_id, portrait in portraits.items()},
        findings,
        portraits,
        SpanIndex(everything),
    )


def _tie_references(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    by_span: Mapping[Span, str],
    portraits: Mapping[str, Portrait],
) -> None:
    """Give each actor the pronouns, descriptions and roles that stand for it."""
    for article in articles:
        for reference in findings[article.id].references:
            actor_id = by_span.get(reference.antecedent) if reference.antecedent else None
            if actor_id:
                portraits[actor_id].references.append(reference.span)
        for role in findings[article.id].roles:
            actor_id = by_span.get(role.holder) if role.holder else None
            if actor_id:
                portraits[actor_id].roles.append((role.span, role.rule))
    for span, actor_id in tied_titles(articles, findings, by_span).items():
        portraits[actor_id].references.append(span)
        portraits[actor_id].roles.append((span, TITLE_RULE))


def _add_judged_roles(portraits: Mapping[str, Portrait], judgements: Judgements) -> None:
    """Give the roles that a person named to every actor of that spelling."""
    judged: dict[str, list[Span]] = defaultdict(list)
    for name, span in judgements.roles:
        judged[folded(name)].append(span)
    for portrait in portraits.values() if judged else ():
        for name in dict.fromkeys(folded(text) for text, _ in portrait.spelt):
            portrait.roles += [(span, "a person's judgement") for span in judged.get(name, ())]


def _portraits(
    sightings: Mapping[Form, Sighting], judgements: Judgements
) -> tuple[dict[Form, str], dict[str, Portrait]]:
    """Every actor by its id: a hash of name and kind, and of its first place where two share those."""
    found: dict[str, Portrait] = {}
    ids: dict[Form, str] = {}
    chosen = {folded(spelling): shown for spelling, shown in judgements.names}
    gone = dropped_names(judgements)
    for form, sighting in sightings.items():
        name = shown_name(sighting.kind, sighting.spelt)
        if folded(name) in gone:
            continue
        names = dict.fromkeys(text for text, _ in sighting.spelt)
        shown = next((chosen[folded(text)] for text in names if folded(text) in chosen), name)
        actor_id = stable_id(name, sighting.kind.value)
        if actor_id in found:
            actor_id = stable_id(name, sighting.kind.value, sighting.spans[0].key)
        ids[form] = actor_id
        found[actor_id] = Portrait(
            actor_id, shown, sighting.kind, sighting.spans, dict(sighting.spelt), sighting.merges
        )
    return ids, found
