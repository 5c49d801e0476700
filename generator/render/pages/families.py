"""The same words in several articles, and how the tellings differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import QuoteFamily, Span
from generator.render.counting import counted
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.places import FAMILIES_ON_A_PAGE
from generator.render.press import Press

from .telling import Telling, tellings_of

TELLINGS = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A family as it is printed."""

    id: str
    """Its id."""
    heading: str
    """Our label: the speaker and where the longest telling stands."""
    origins: tuple[tuple[str, ...], ...]
    """As resolved."""
    tellings: Sequence[Telling]
    """Longest first, at most `TELLINGS`."""
    more: Sequence[Span]
    """Where the others begin."""


def family_pages(press: Press) -> dict[str, bytes]:
    """`docs/quotes/families/index.md` and its further pages."""
    pages = pages_of(press.dossier.families, FAMILIES_ON_A_PAGE)
    links = links_to("quotes/families/", pages)
    scope = "No utterance stands in more than one article."
    if press.dossier.families:
        scope = f"{counted(len(press.dossier.families), 'utterance')} told by more than one article. "
        scope += "Words that the first, longest telling lacks are marked."
    files: dict[str, bytes] = {}
    for number, families in pages:
        files |= press.page(
            page_url("quotes/families/", number),
            "families.md.jinja",
            numbered("The same words in several articles", number),
            scope,
            {"section": "quotes", "kind": "quotes"},
            title="The same words in several articles",
            scope=scope,
            families=[_shown(press, family) for family in families],
            links=links,
            number=number,
        )
    return files


def _shown(press: Press, family: QuoteFamily) -> Shown:
    quotes = [press.dossier.quote[quote_id] for quote_id in family.quote_ids]
    speakers = [actor.name for said in quotes if (actor := press.register.speaker(said))]
    heading = speakers[0] if speakers else "Speaker not resolved"
    tellings = tellings_of(press.dossier, quotes[:TELLINGS])
    return Shown(family.id, heading, family.origins, tellings, [said.quote.pieces[0] for said in quotes[TELLINGS:]])
