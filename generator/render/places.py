"""Where on the site a thing is shown, so that every page links to the same place."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model import AttributedQuote, Statement

from .paging import page_url, pages_of
from .register import Register

QUOTES_ON_ONE_PAGE = 120
"""Up to here all quotes stand on one page (about 0.4 MB)."""
QUOTES_ON_A_SHARD = 80
SHARD_OF_OWN = 8
"""A speaker with as many quotes has pages of their own; the others share one by initial."""
FEW = "Speakers with a few quotes: "
STATEMENTS_ON_A_PAGE = 20
MOMENTS_ON_A_PAGE = 40
FAMILIES_ON_A_PAGE = 15


@dataclass(frozen=True)
class Shard:
    """The quotes of one page."""

    url: str
    """Its address."""
    title: str
    """Its heading."""
    quotes: tuple[AttributedQuote, ...]
    """In order."""
    speaker_id: str | None = None
    """The speaker whose page it is."""
    number: int = 1
    """Which page of how many."""
    pages: int = 1
    """How many pages there are of the same sort."""

    @property
    def initial(self) -> str:
        """The letter that its speakers share; empty where they share none or there is one speaker."""
        return self.title.removeprefix(FEW) if self.title.startswith(FEW) and not self.speaker_id else ""


@dataclass(frozen=True)
class Places:
    """Answers where a quote, statement or moment stands."""

    register: Register
    """What is placed."""

    @cached_property
    def shards(self) -> tuple[Shard, ...]:
        """Every page of quotes beyond the index; none where the index holds them all."""
        dossier = self.register.dossier
        if len(dossier.quotes) <= QUOTES_ON_ONE_PAGE:
            return ()
        groups: dict[tuple[str, str, str | None], list[AttributedQuote]] = {}
        for quote in dossier.quotes:
            groups.setdefault(self._group(quote), []).append(quote)
        return tuple(shard for key, quotes in sorted(groups.items(), key=_order) for shard in _cut(key, quotes))

    def _group(self, quote: AttributedQuote) -> tuple[str, str, str | None]:
        speaker = self.register.dossier.actor.get(quote.speaker_id or "")
        if not speaker:
            return "quotes/unresolved/", "Speaker not resolved", None
        if len(self.register.quotes_by[speaker.id]) >= SHARD_OF_OWN:
            return f"quotes/{speaker.id}/", speaker.name, speaker.id
        letter = unicodedata.normalize("NFKD", speaker.name)[:1].upper()
        known = letter if "A" <= letter <= "Z" else "other"
        return f"quotes/initial-{known.lower()}/", f"{FEW}{known}", None

    @cached_property
    def of_quote(self) -> Mapping[str, str]:
        """Address of the page on which a quote stands, by quote id; its anchor is `q-` and the id."""
        sharded = {quote.id: shard.url for shard in self.shards for quote in shard.quotes}
        return sharded or {quote.id: "quotes/" for quote in self.register.dossier.quotes}

    @cached_property
    def of_statement(self) -> Mapping[str, str]:
        """Address of the page on which a shared statement stands, by id; its anchor is `st-` and the id."""
        pages = pages_of(self.statements, STATEMENTS_ON_A_PAGE)
        return {s.id: page_url("agreement/", number) for number, rows in pages for s in rows}

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Shared statements in the order of their page: by thread, then as they matter."""
        by_thread = self.register.shared_in
        order = [thread.id for thread in self.register.dossier.threads]
        known = [s for thread_id in order for s in by_thread.get(thread_id, ())]
        return (*known, *(s for s in self.register.shared if s.thread_id not in self.register.dossier.thread))

    @cached_property
    def of_family(self) -> Mapping[str, str]:
        """Address of the page on which a quote family stands, by id; its anchor is `f-` and the id."""
        pages = pages_of(self.register.dossier.families, FAMILIES_ON_A_PAGE)
        return {family.id: page_url("quotes/families/", number) for number, rows in pages for family in rows}

    @cached_property
    def of_moment(self) -> Mapping[str, str]:
        """Address of the page on which a moment stands, by id; its anchor is `t-` and the id."""
        pages = pages_of(self.register.dossier.timeline, MOMENTS_ON_A_PAGE)
        return {entry.id: page_url("timeline/", number) for number, rows in pages for entry in rows}


def _order(group: tuple[tuple[str, str, str | None], list[AttributedQuote]]) -> tuple[bool, int, str]:
    (url, _, speaker_id), quotes = group
    return (speaker_id is None, -len(quotes) if speaker_id else 0, url)


def _cut(key: tuple[str, str, str | None], quotes: list[AttributedQuote]) -> list[Shard]:
    url, title, speaker_id = key
    pages = pages_of(quotes, QUOTES_ON_A_SHARD)
    return [Shard(page_url(url, number), title, tuple(rows), speaker_id, number, len(pages)) for number, rows in pages]
