"""Which of the names, references and titles of an article stand inside the words that name a speaker."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model import ActorKind, Article, Findings, Mention, MentionForm, Span

OF = re.compile(r"(?:^|\s)(?:of|in|for|on|at|to|from|with|and)\s", re.IGNORECASE)
"""What ties a name to the word before it: "a spokesman for the bank"."""
NEXT_WORD = re.compile(r"\s+\w")
POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")


@dataclass(frozen=True)
class Named:
    """The names, references and bare titles of one article, each in the order of the text."""

    article: Article
    """Whose text the spans point at."""
    mentions: tuple[Mention, ...]
    """Names without nationalities."""
    references: tuple[Span, ...]
    """Pronouns and descriptions that stand for an actor."""
    titles: tuple[Span, ...] = ()
    """Bare titles, which may stand for a person."""

    @cached_property
    def _spans(self) -> list[Span]:
        return [mention.span for mention in self.mentions]

    def person_in(self, speaker: Span) -> Span | None:
        """The person named by a speaker's words; not the owner in "Trump's envoy"."""
        return self._first(speaker, lambda mention: mention.kind is ActorKind.PERSON)

    def organisation_in(self, speaker: Span) -> Span | None:
        """The organisation or place that speaks: one that the words end with, or name alone."""
        return self._first(
            speaker, lambda mention: mention.kind is not ActorKind.PERSON and self._is_head(mention.span, speaker)
        )

    def reference_in(self, speaker: Span) -> Span | None:
        """The longest pronoun or description inside a speaker's words."""
        found = [span for span in _overlapping(self.references, speaker) if not self._is_reflexive(span)]
        return max(found, key=lambda span: (span.end - span.start, -span.start), default=None)

    def speaks(self, span: Span, speaker: Span, person: bool) -> bool:
        """Whether a reference is the speaker: a person always, an organisation not in "a spokesman for the bank"."""
        return person or self._is_head(span, speaker)

    def title_in(self, speaker: Span) -> Span | None:
        """The first bare title inside a speaker's words."""
        return next(iter(_overlapping(self.titles, speaker)), None)

    def _is_reflexive(self, span: Span) -> bool:
        """ "the president himself": the title says who, not the reflexive."""
        return self.article.words(span).lower().endswith(("self", "selves"))

    def _first(self, speaker: Span, wanted: Callable[[Mention], bool]) -> Span | None:
        for span in _overlapping(self._spans, speaker):
            mention = self.mentions[bisect_left(self._spans, span)]
            if wanted(mention) and not self._owns(mention, speaker):
                return span
        return None

    def _owns(self, mention: Mention, speaker: Span) -> bool:
        """Whether the name is only the owner: "Carter's press secretary"."""
        match = POSSESSIVE.match(self.article.text, mention.span.end)
        return match is not None and match.end() < speaker.end

    def _is_head(self, name: Span, speaker: Span) -> bool:
        """Whether no word of a role follows the name: "Kremlin" speaks, "Kremlin spokesman" is somebody."""
        before = self.article.text[speaker.start : name.start]
        after = self.article.text[name.end : speaker.end]
        return not OF.search(before) and (not NEXT_WORD.match(after) or OF.match(after) is not None)


def named_in(article: Article, findings: Findings) -> Named:
    """The names and references of an article, ready for look-up."""
    mentions = tuple(m for m in findings.mentions if m.form is not MentionForm.NATIONALITY)
    titles = sorted(role.span for role in findings.roles if role.holder is None)
    references = sorted(reference.span for reference in findings.references if reference.antecedent is not None)
    ordered = tuple(sorted(mentions, key=lambda mention: mention.span))
    return Named(article, ordered, tuple(references), tuple(titles))


def _overlapping(spans: Sequence[Span], within: Span) -> Iterable[Span]:
    """Those of the sorted spans that begin inside `within`."""
    place = bisect_left(spans, within)
    if place and spans[place - 1].overlaps(within):
        place -= 1
    while place < len(spans) and spans[place].start < within.end:
        yield spans[place]
        place += 1
