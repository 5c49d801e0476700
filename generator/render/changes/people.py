"""New and removed quotes and actors."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from rapidfuzz import fuzz, process

from .edition import Named, Said
from .record import Change
from .shared import Both, key

Place = tuple[str, str]
"""An article (by its old id where it has one) and words."""
ALIKE = 75.0
"""Least rapidfuzz ratio (0 to 100) at which two quotes of one article are one quote, edited."""


def quote_changes(both: Both) -> Iterator[Change]:
    """Quotes by their words and article; a quote whose speaker alone changed is told as such."""
    before = {(quote.article, key(quote.words)): quote for quote in both.old.quotes}
    now = {(both.file(quote.article), key(quote.words)): quote for quote in both.new.quotes}
    edited = _edited(before, now)
    for place, quote in now.items():
        was = before.get(place)
        if place in edited:
            why = f"Before, it read: {edited[place].words}"
            yield _quote(both, "changed quote", quote, why, quote.page)
        elif was is None:
            yield _quote(both, "new quote", quote, _why(both, quote), quote.page)
        elif was.speaker != quote.speaker:
            why = f"Before, the speaker was {was.speaker or 'not resolved'}. {both.corrected(quote.id)}".rstrip()
            yield _quote(both, "new speaker", quote, why, quote.page)
    kept = {id(quote) for quote in edited.values()}
    for place, quote in before.items():
        if place not in now and id(quote) not in kept:
            yield _quote(both, "removed quote", quote, "No source says so any more.", "")


def _edited(before: Mapping[Place, Said], now: Mapping[Place, Said]) -> Mapping[Place, Said]:
    """For each quote that is not as before but nearly, in the same article, what it was; each old quote once."""
    gone: dict[str, dict[Place, str]] = defaultdict(dict)
    for place, quote in before.items():
        if place not in now:
            gone[place[0]][place] = key(quote.words)
    found: dict[Place, Said] = {}
    for place in now:
        left = gone[place[0]] if place not in before and place[0] in gone else {}
        near = process.extractOne(place[1], left, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if near is not None:
            found[place] = before[near[2]]
            del left[near[2]]
    return found


def _why(both: Both, quote: Said) -> str:
    """A correction explains a quote only where its article is as it was."""
    because = both.because((quote.article,))
    return because if both.touched(quote.article) else both.corrected(quote.id) or because


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
