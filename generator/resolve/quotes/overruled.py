"""Speakers that a person has named in the corrections."""

from generator.model import Span
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements


def speakers_by_hand(judgements: Judgements, cast: Cast) -> dict[Span, tuple[str | None, str]]:
    """Actor and rule by the first piece of the quote; an empty name means unresolved, as does one that nobody bears."""
    if not judgements.speakers:
        return {}
    by_name = {name.casefold(): actor for actor, name in sorted(cast.names.items(), reverse=True)}
    for span, actor in sorted(cast.by_span.items(), reverse=True):
        by_name.setdefault(cast.articles[span.article_id].words(span).casefold(), actor)
    return {
        piece: (by_name.get(name.casefold()) if name else None, "correction") for piece, name in judgements.speakers
    }
