"""From the words that name a speaker to the actor."""

from collections.abc import Mapping, Sequence

from generator.analyse.references.voices import VOICES
from generator.model import ActorKind, Article, AttributedQuote, Findings, Quote, Span, content_hash
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements

from .named import Named, named_in
from .overruled import speakers_by_hand

UNRESOLVED = (None, "unresolved")
Attribution = tuple[str | None, str]
"""Actor id or None, and the rule in words."""
PRONOUNS = frozenset({"he", "she", "him", "her", "il", "elle"})
"""Words that stand for one person, in the languages whose cues we know."""


def attributed(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    judgements: Judgements,
) -> tuple[AttributedQuote, ...]:
    """Every quote with its speaker, in the order of articles and text.

    Costs a look-up in the spans of one article for each quote; a person's judgement goes before every rule.
    """
    by_hand = speakers_by_hand(judgements, cast)
    found: list[AttributedQuote] = []
    for article in articles:
        named = named_in(article, findings[article.id])
        last: Attribution = UNRESOLVED
        for quote in findings[article.id].quotes:
            speaker = by_hand.get(quote.pieces[0]) or _speaker(article, quote, named, cast, last)
            found.append(_record(article, quote, cast, speaker))
            last = speaker if speaker[0] else last
    return tuple(found)


def _record(article: Article, quote: Quote, cast: Cast, speaker: Attribution) -> AttributedQuote:
    words = " ".join(article.words(piece) for piece in quote.pieces)
    quote_id = "q-" + content_hash(article.id, words, str(quote.pieces[0].start))
    channel = cast.actor_at(quote.channel) if quote.channel else None
    return AttributedQuote(quote_id, article.id, quote, speaker[0], speaker[1], channel)


def _speaker(article: Article, quote: Quote, named: Named, cast: Cast, last: Attribution) -> Attribution:
    """The actor that the speaker's words name: a person first, then what he, she or a title stands for."""
    if quote.speaker is None:
        return UNRESOLVED
    person = named.person_in(quote.speaker)
    if person is not None:
        return _actor(cast, person, "named")
    stands_for = named.reference_in(quote.speaker)
    if stands_for is not None and named.speaks(stands_for, quote.speaker, _is_person(cast, stands_for)):
        return _actor(cast, stands_for, "he, she or a description")
    title = named.title_in(quote.speaker)
    if title is not None and _is_person(cast, title):
        return _actor(cast, title, "title")
    if _is_pronoun(article, quote.speaker):
        return (last[0], "the speaker before goes on") if last[0] else UNRESOLVED
    if article.words(quote.speaker).lower() in VOICES and cast.kinds.get(last[0] or "") is ActorKind.ORG:
        return last[0], "the organisation before goes on"
    organisation = named.organisation_in(quote.speaker)
    if organisation is not None:
        return _actor(cast, organisation, "named")
    return UNRESOLVED


def _is_person(cast: Cast, span: Span) -> bool:
    return cast.kinds.get(cast.actor_at(span) or "") is ActorKind.PERSON


def _is_pronoun(article: Article, speaker: Span) -> bool:
    return article.words(speaker).lower().removeprefix("-") in PRONOUNS


def _actor(cast: Cast, span: Span, rule: str) -> Attribution:
    actor = cast.actor_at(span)
    return (actor, rule) if actor else UNRESOLVED
