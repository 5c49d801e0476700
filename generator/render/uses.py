"""What was extracted from a sentence, and where on the site that is used."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Certainty, Dossier, Span

from .days import in_words
from .places import Places
from .register import Register

NAMES = {"direct": "Quote", "mixed": "Part quote", "indirect": "Reported speech"}


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a sentence."""

    label: str
    """What it is, in our words ("Quote by")."""
    name: str
    """Who or what it leads to, as text of the link."""
    path: str
    """Address of the page, from the root."""
    anchor: str
    """Where on that page."""
    shows_text: bool = True
    """Whether words of the sentence are published there."""


def uses_of(register: Register, places: Places) -> dict[tuple[str, int], list[Use]]:
    """Uses by article id and sentence number, each once, in a fixed order."""
    found: dict[tuple[str, int], dict[Use, None]] = defaultdict(dict)
    for span, use in _all(register.dossier, register, places):
        if register.dossier.findings[span.article_id].sentences:
            found[span.article_id, register.dossier.sentence_at(span).number][use] = None
    return {key: list(uses) for key, uses in found.items()}


def _all(dossier: Dossier, register: Register, places: Places) -> Iterator[tuple[Span, Use]]:
    home = {point.span for point in dossier.home_points}
    for article_id, points in dossier.key_points.items():
        for point in points:
            yield point.span, Use("Key point of", "this article", f"articles/{article_id}/", "key-points")
    for span in sorted(home):
        yield span, Use("Key point of", "the briefing", "", "key-points")
    yield from _quotes(dossier, places)
    yield from _statements(dossier, register, places)
    yield from _moments(dossier, places)
    for actor in dossier.actors:
        if actor.has_page:
            for role in actor.roles:
                yield role.span, Use("Role of", actor.name, f"actors/{actor.id}/", "roles")


def _quotes(dossier: Dossier, places: Places) -> Iterator[tuple[Span, Use]]:
    for said in dossier.quotes:
        speaker = dossier.actor.get(said.speaker_id or "")
        label = NAMES[said.quote.kind] + (" by" if speaker else ":")
        name = speaker.name if speaker else "speaker not resolved"
        for piece in said.quote.pieces:
            yield piece, Use(label, name, places.of_quote[said.id], f"q-{said.id}")


def _statements(dossier: Dossier, register: Register, places: Places) -> Iterator[tuple[Span, Use]]:
    for statement in register.shared:
        count = len(statement.origins)
        name = f"{count} origins" if count != 1 else "several articles of one origin"
        use = Use("Reported by", name, places.of_statement[statement.id], f"st-{statement.id}")
        for span in statement.spans:
            yield span, use
    for disagreement in dossier.disagreements:
        for side in disagreement.sides:
            for span in side.spans:
                yield span, Use("Sources differ on", disagreement.kind, "agreement/", f"d-{disagreement.id}")


def _moments(dossier: Dossier, places: Places) -> Iterator[tuple[Span, Use]]:
    for entry in dossier.timeline:
        label = {Certainty.STATED: "Dated", Certainty.RESOLVED: "Dated by us"}.get(entry.certainty, "A date:")
        name = in_words(entry.date) if entry.date else "not resolved"
        for span in entry.spans:
            yield span, Use(label, name, places.of_moment[entry.id], f"t-{entry.id}")
