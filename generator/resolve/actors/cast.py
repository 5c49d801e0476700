"""All actors of a dossier, found by the words that name them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import (
    Actor,
    ActorKind,
    Article,
    AttributedQuote,
    CopyGroup,
    Findings,
    MentionForm,
    Span,
    Spelling,
    stable_id,
)
from generator.resolve.judgements import Judgements

from .places import SpanIndex


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
    index: SpanIndex
    """The spans, ready for look-up."""

    def actor_at(self, span: Span) -> str | None:
        """Id of the first actor whose mention, reference or title overlaps the span; None where there is none."""
        return self.index.first(span)

    def actors(self, quotes: Sequence[AttributedQuote], copies: Sequence[CopyGroup]) -> tuple[Actor, ...]:
        """The finished records, most salient first."""
        mentions: dict[str, list[Span]] = defaultdict(list)
        for span, actor_id in self.by_span.items():
            mentions[actor_id].append(span)
        said = Counter(quote.speaker_id for quote in quotes)
        found = []
        for actor_id, spans in mentions.items():
            spelt = Counter((self.articles[s.article_id].words(s), s.article_id) for s in spans)
            article_ids = tuple(dict.fromkeys(s.article_id for s in spans))
            found.append(
                Actor(
                    actor_id,
                    self.names[actor_id],
                    self.kinds[actor_id],
                    tuple(spans),
                    tuple(Spelling(t, a, n) for (t, a), n in spelt.most_common()),
                    salience=float(len(spans)),
                    article_ids=article_ids,
                    has_page=said[actor_id] > 0 or len(article_ids) > 1,
                )
            )
        return tuple(sorted(found, key=lambda a: (-a.salience, a.id)))


def cast_of(articles: Sequence[Article], findings: Mapping[str, Findings], judgements: Judgements) -> Cast:
    """Every mention of every article tied to an actor."""
    by_span: dict[Span, str] = {}
    names: dict[str, str] = {}
    kinds: dict[str, ActorKind] = {}
    references: dict[Span, str] = {}
    for article in articles:
        for mention in findings[article.id].mentions:
            if mention.form is MentionForm.NATIONALITY:
                continue
            name = article.words(mention.span)
            key = name.split()[-1] if mention.kind is ActorKind.PERSON else name
            actor_id = stable_id(key, mention.kind)
            by_span[mention.span] = actor_id
            names[actor_id] = max(names.get(actor_id, ""), name, key=len)
            kinds[actor_id] = mention.kind
        for reference in findings[article.id].references:
            if reference.antecedent in by_span:
                references[reference.span] = by_span[reference.antecedent]
    return Cast({a.id: a for a in articles}, by_span, names, kinds, SpanIndex(by_span | references))
