"""New and removed quotes and actors."""

from collections.abc import Iterator

from .edition import Named, Said
from .record import Change
from .shared import Both, key


def quote_changes(both: Both) -> Iterator[Change]:
    """Quotes by their words and article; a quote whose speaker alone changed is told as such."""
    before = {(quote.article, key(quote.words)): quote for quote in both.old.quotes}
    now = {(both.file(quote.article), key(quote.words)): quote for quote in both.new.quotes}
    for place, quote in now.items():
        was = before.get(place)
        if was is None:
            yield _quote(both, "new quote", quote, _why(both, quote), quote.page)
        elif was.speaker != quote.speaker:
            why = f"Before, the speaker was {was.speaker or 'not resolved'}. {both.corrected(quote.id)}".rstrip()
            yield _quote(both, "new speaker", quote, why, quote.page)
    for place, quote in before.items():
        if place not in now:
            yield _quote(both, "removed quote", quote, "No source says so any more.", "")


def _why(both: Both, quote: Said) -> str:
    return both.corrected(quote.id) or both.because((quote.article,))


def _quote(both: Both, kind: str, quote: Said, why: str, page: str) -> Change:
    what = f"{quote.speaker or 'Speaker not resolved'}, in {both.code(quote.article)}"
    return both.change(kind, quote.article, what, quote.words, why, page)


def actor_changes(both: Both) -> Iterator[Change]:
    """Actors by any of their spellings, so that a fuller name is not a new person."""
    before = {key(spelling) for actor in both.old.actors for spelling in actor.spellings}
    now = {key(spelling) for actor in both.new.actors for spelling in actor.spellings}
    for actor in both.new.actors:
        if not _known(actor, before):
            yield both.change(
                "new actor", _newest(both, actor), actor.name, "", both.because(actor.articles), actor.page
            )
    for actor in both.old.actors:
        if not _known(actor, now):
            yield both.change("removed actor", _newest(both, actor), actor.name, "", "No source names it any more.", "")


def _known(actor: Named, spellings: set[str]) -> bool:
    return any(key(spelling) in spellings for spelling in actor.spellings)


def _newest(both: Both, actor: Named) -> str:
    return max(actor.articles, key=lambda article_id: (both.day(article_id), article_id), default="")
