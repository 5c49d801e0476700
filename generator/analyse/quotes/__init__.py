"""What was said, and the words that name who said it."""

import re
from collections.abc import Sequence

from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention, Quote, QuoteKind, Reference

QUOTED = re.compile(r"[“\"]([^“”\"\n]+)[”\"]")


def quotes_of(parsed: Parsed, mentions: Sequence[Mention], references: Sequence[Reference]) -> tuple[Quote, ...]:
    """Quotes in order of their first piece."""
    found = []
    people = [m.span for m in mentions if m.kind is ActorKind.PERSON]
    for match in QUOTED.finditer(parsed.article.text):
        span = parsed.span(*match.span())
        if len(match.group(1).split()) < 3 or not parsed.is_text(span):
            continue
        outside = [p for p in people if not p.overlaps(span)]
        speaker = min(outside, key=lambda p: min(abs(span.start - p.end), abs(p.start - span.end)), default=None)
        found.append(Quote((span,), QuoteKind.DIRECT, None, speaker, None, "marks", 0.5))
    return tuple(found)
