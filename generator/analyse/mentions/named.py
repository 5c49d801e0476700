"""The names of an article: marked by the model, repaired, given one kind, found again where missed."""

import re
from collections.abc import Iterable, Sequence

from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention, MentionForm

from .candidates import Candidate, without_overlap
from .found import is_nationality, marked_names
from .headlines import capitalised_lines
from .kinds import key_of, kinds_of
from .projected import projected
from .words import known_kind, words


def mentions_of(parsed: Parsed) -> tuple[Mention, ...]:
    """Names in order, without overlap; nationalities marked as such."""
    text = parsed.article.text
    marked = [c for c in without_overlap(marked_names(parsed)) if _may_name(text[c.start : c.end])]
    nations = [c for c in marked if is_nationality(text[c.start : c.end])]
    names = _outside_headlines(text, [c for c in marked if not is_nationality(text[c.start : c.end])])
    kinds = kinds_of(text, names)
    spelt = {
        text[c.start : c.end]: kinds[key_of(text[c.start : c.end])]
        for c in names
        if key_of(text[c.start : c.end]) in kinds
    }
    everywhere = names + projected(text, spelt | _surnames(spelt))
    found = [_mention(parsed, c, kinds) for c in without_overlap(everywhere + nations)]
    return tuple(m for m in found if m and parsed.sentence_at(m.span.start))


def _mention(parsed: Parsed, candidate: Candidate, kinds: dict[str, ActorKind]) -> Mention | None:
    name = parsed.article.text[candidate.start : candidate.end]
    span = parsed.span(candidate.start, candidate.end)
    if is_nationality(name):
        return Mention(span, ActorKind.PLACE, MentionForm.NATIONALITY)
    kind = kinds.get(key_of(name), candidate.kind)
    return Mention(span, kind) if kind else None


def _may_name(name: str) -> bool:
    """Whether words can name an actor at all: capitals, no month, no furniture, no number, no address."""
    plain = name.lower().strip(".")
    if plain in words("not_actors") or len(plain) < 2 or len(name.split()) > 10:
        return False
    return any(c.isupper() for c in name) and not re.search(r"https?:|www\.|@|\d{4}-|\.(?:com|org|net)\b/", name)


def _outside_headlines(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """In a line of capitals only names that the rest of the article or the world knows."""
    lines = capitalised_lines(text)
    inside = [c for c in candidates if any(low <= c.start < high for low, high in lines)]
    body = [c for c in candidates if c not in set(inside)]
    known = {key_of(text[c.start : c.end]) for c in body}
    return body + [c for c in inside if _attested(text[c.start : c.end], known)]


def _attested(name: str, known: Iterable[str]) -> bool:
    return key_of(name) in known or bool(known_kind(name))


def _surnames(spelt: dict[str, ActorKind]) -> dict[str, ActorKind]:
    """The last words of full names of persons, so that a missed bare surname is found."""
    return {
        name.split()[-1]: kind
        for name, kind in spelt.items()
        if kind is ActorKind.PERSON and " " in name and len(name.split()[-1]) > 2 and not known_kind(name.split()[-1])
    }
