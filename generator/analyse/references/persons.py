"""The persons of one article, and what the article tells of their gender."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.analyse.mentions.kinds import word_before
from generator.analyse.mentions.words import gender_of_given, words
from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention, MentionForm, Span

TITLE, OFFICE, GIVEN = 6, 4, 2
"""Votes for a gender: of "Mr" before the name, of "actress", of a given name; each pronoun resolved to it has one."""
SLAVIC_WOMAN = re.compile(r"(?:ova|eva|skaya|ovna|evna)$")
"""How women's surnames and patronymics end in Russian and its neighbours."""
PARTS = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass
class Person:
    """Mentions of one article that name the same person."""

    name: str
    """The longest of its names."""
    spans: list[Span] = field(default_factory=list)
    """In order."""
    genders: Counter[str] = field(default_factory=Counter)
    """Votes for `male` and `female`."""

    @property
    def gender(self) -> str:
        """`male`, `female`, or empty where the article does not tell."""
        male, female = self.genders["male"], self.genders["female"]
        return "male" if male > female else "female" if female > male else ""


def name_parts(name: str) -> list[str]:
    """The words of a name in lower case, without initials and suffixes."""
    every = [part.casefold() for part in PARTS.findall(name)]
    return [part for part in every if len(part) > 1 and part not in words("titles", "after")] or every


def persons_of(parsed: Parsed, mentions: Sequence[Mention]) -> list[Person]:
    """The persons that the article names: a bare surname or given name joins the full name that it stands after."""
    named = [m for m in mentions if m.kind is ActorKind.PERSON and m.form is MentionForm.NAME]
    names = [name_parts(parsed.article.words(m.span)) for m in named]
    full = Counter(tuple(parts) for parts in names if len(parts) > 1)
    persons: dict[tuple[str, ...], Person] = {}
    for mention, parts in zip(named, names, strict=True):
        words_ = parsed.article.words(mention.span)
        person = persons.setdefault(_whole(tuple(parts), full), Person(words_))
        person.name = max(person.name, words_, key=len)
        person.spans.append(mention.span)
        person.genders.update(_genders(parsed.article.text, mention.span, parts))
    return list(persons.values())


def _whole(parts: tuple[str, ...], full: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The full name of the article that a name belongs to: by its last word, else by any of its words."""
    if not parts:
        return parts
    same = [name for name in full if name[-1] == parts[-1] and (len(parts) == 1 or name[0][0] == parts[0][0])]
    if not same and len(parts) == 1:
        same = [name for name in full if parts[0] in name]
    return max(same, key=lambda name: full[name]) if same else parts


def _genders(text: str, span: Span, parts: Sequence[str]) -> dict[str, int]:
    title = word_before(text, span.start).lower()
    for gender in ("male", "female"):
        if title in words("titles", gender):
            return {gender: TITLE}
        if title in words("offices", gender):
            return {gender: OFFICE}
    given = gender_of_given(parts[0]) if len(parts) > 1 else ""
    if not given and parts and SLAVIC_WOMAN.search(parts[-1]):
        given = "female"
    return {given: GIVEN} if given else {}
