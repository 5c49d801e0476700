"""Which organisation "the ministry" and "the church" stand for."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from generator.analyse.mentions.words import words
from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention, MentionForm, Reference, Span

CONFIDENCE = 0.7
SPEAKING = frozenset({"nsubj", "nsubjpass", "pobj"})
"""Places in a sentence at which an organisation acts or is spoken of ("according to the ministry")."""
GOES_ON = frozenset({"of", "'s", "’s", "'", "’"})
"""What follows a noun that names another body, or only owns what is meant."""
NOUNS = words("organisations", "nouns")
"""What such organisations are called."""


def resolved_organisations(parsed: Parsed, mentions: Sequence[Mention]) -> Iterator[Reference]:
    """Every "the" with the noun of an organisation, where just one name before it begins or ends with that noun."""
    named = [m.span for m in mentions if m.kind is ActorKind.ORG and m.form is MentionForm.NAME]
    for token in _nouns(parsed):
        following = token.nbor().lower_ if token.i + 1 < len(parsed.doc) else ""
        if token.dep_ in SPEAKING and following not in GOES_ON:
            span = parsed.of(token)
            free = not any(mention.span.overlaps(span) for mention in mentions)
            holder = _holder(parsed, token.lower_, [name for name in named if name.end <= span.start])
            if free and holder and parsed.sentence_at(span.start):
                yield Reference(span, holder, "a noun that only one name of an organisation bears", CONFIDENCE)


def _nouns(parsed: Parsed) -> Iterator[Token]:
    """The nouns of organisations right behind "the"."""
    words_ = parsed.lowers
    for place, word in enumerate(words_):
        if word in NOUNS and place and words_[place - 1] == "the":
            yield parsed.doc[place]


def _head(parts: Sequence[str]) -> str:
    """The word before what an organisation is for: "harbour ministry of ...", "housing agency for ..."."""
    ends = [place for place, part in enumerate(parts) if part in ("of", "for")]
    return parts[ends[0] - 1] if ends and ends[0] else ""


def _holder(parsed: Parsed, noun: str, before: Sequence[Span]) -> Span | None:
    """The last mention of the only name that the noun begins or ends."""
    bearing: dict[str, Span] = {}
    for name in before:
        parts = parsed.article.words(name).lower().split()
        if len(parts) > 1 and noun in (parts[0], parts[-1], _head(parts)):
            bearing[" ".join(parts)] = name
    return next(iter(bearing.values())) if len(bearing) == 1 else None
