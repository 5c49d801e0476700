"""What was said, with the speaker's name, and the same utterance across articles."""

from dataclasses import dataclass

from .findings import Quote


@dataclass(frozen=True, slots=True)
class AttributedQuote:
    """A quote with its speaker's name."""

    id: str
    """Content id."""
    article_id: str
    """Where it stands."""
    quote: Quote
    """As found."""
    speaker_id: str | None
    """The actor; None is "unresolved", and shown as such."""
    speaker_rule: str
    """How the name came about."""
    channel_id: str | None = None
    """The actor that relays."""
    family_id: str | None = None
    """The family that it belongs to."""


@dataclass(frozen=True, slots=True)
class QuoteFamily:
    """The same utterance in several articles."""

    id: str
    """Content id."""
    quote_ids: tuple[str, ...]
    """Longest first."""
    origins: tuple[tuple[str, ...], ...]
    """Articles grouped by independent origin."""
