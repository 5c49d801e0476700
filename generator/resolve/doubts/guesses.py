"""Whom a person may mean to name as the speaker of a quote, for the line that is proposed."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from generator.model import ActorKind, AttributedQuote, Dossier, Span

SEVERAL = frozenset({"they", "we", "them", "us", "both"})
"""Words that stand for more than one speaker, whom no single name can answer."""


class Guesses:
    """Guesses from the words that stand for the speaker: a name in them or a role; for a pronoun the person named last.

    A description that names nobody ("state media") gets no guess: `unknown` is then the likely answer;
    nor do "they" and "we".
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier

    def who(self, said: AttributedQuote) -> str:
        """The name to propose, or an empty text."""
        place = said.quote.speaker or said.quote.pieces[0]
        phrase = self._phrase(said.quote.speaker)
        if phrase in SEVERAL:
            return ""
        if " " in phrase:
            return self._named_in(place) or self._roles.get(phrase, "")
        return self._before(place)

    def _phrase(self, speaker: Span | None) -> str:
        words = self.dossier.words(speaker).casefold().split() if speaker else []
        return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)

    @cached_property
    def _roles(self) -> Mapping[str, str]:
        """Names by printed role, folded; roles that two actors share are left out."""
        found: dict[str, set[str]] = defaultdict(set)
        for actor in self.dossier.actors:
            for role in actor.roles:
                found[self._phrase(role.span)].add(actor.name)
        return {role: next(iter(names)) for role, names in found.items() if len(names) == 1}

    @cached_property
    def _namings(self) -> Mapping[str, list[tuple[Span, str, bool]]]:
        """Namings by article, in the order of the text: where, whom, and whether it is a person."""
        found: dict[str, list[tuple[Span, str, bool]]] = defaultdict(list)
        for actor in self.dossier.actors:
            for span in actor.mentions:
                found[span.article_id].append((span, actor.name, actor.kind is ActorKind.PERSON))
        return {article_id: sorted(namings) for article_id, namings in found.items()}

    def _named_in(self, place: Span) -> str:
        namings = self._namings.get(place.article_id, [])
        start = bisect_left(namings, place.start, key=lambda naming: naming[0].start)
        inside = [name for span, name, _ in namings[start : start + 3] if place.contains(span)]
        return inside[0] if inside else ""

    def _before(self, place: Span) -> str:
        """The person named last before a place; where there is none, the first one after it."""
        namings = self._namings.get(place.article_id, [])
        start = bisect_left(namings, place.start, key=lambda naming: naming[0].start)
        earlier = next((name for _, name, person in reversed(namings[:start]) if person), "")
        return earlier or next((name for _, name, person in namings[start:] if person), "")
