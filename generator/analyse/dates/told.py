"""What happened on a date, as the parse has it: the verb or noun that the date hangs on, and who takes part."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from generator.analyse.parsed import Parsed
from generator.analyse.tense import tense_at
from generator.model import Occasion

_STEPS = 8
"""Longest way from a date to its verb that is followed."""
_TAKES_PART = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "oprd", "agent", "prt"})
_INSIDE = frozenset({"compound", "conj", "appos", "prep", "pobj"})
"""Ways from a noun to the nouns and names that belong to it."""
_KNOWN = frozenset({"the", "this", "that", "these", "those", "both", "his", "her", "its", "their"})
_OTHER = frozenset({"another", "other", "second", "third", "further", "separate", "new"})
"""Who writes "a second call" means another than the one told before."""


def occasion_of(tokens: Span, parsed: Parsed) -> Occasion:
    """What belongs to a date that is printed with these tokens."""
    head = _governor(tokens)
    found = _belonging(head, tokens)
    nouns = [t for t in found if t.pos_ == "NOUN"]
    return Occasion(
        verb=head.lemma_.lower() if head.pos_ == "VERB" else "",
        nouns=tuple(dict.fromkeys(t.lemma_.lower() for t in nouns)),
        known=tuple(dict.fromkeys(t.lemma_.lower() for t in nouns if _is_known(t))),
        names=tuple(parsed.of(t) for t in found if t.pos_ == "PROPN"),
        tense=tense_at(tokens.root),
        supposed=_is_supposed(head),
    )


def _governor(tokens: Span) -> Token:
    """The verb or noun that the date hangs on: "call" of "Tuesday's call", "speak" of "speak by phone on Tuesday"."""
    token = tokens.root
    for _ in range(_STEPS):
        inside = tokens.start <= token.i < tokens.end or token.ent_type_ in ("DATE", "TIME")
        if not inside and token.pos_ in ("VERB", "AUX", "NOUN"):
            break
        if token.head.i == token.i:
            break
        token = token.head
    return token


def _belonging(head: Token, dated: Span) -> list[Token]:
    """The nouns and names of the happening, in order: its own where it is a noun, else those that take part."""
    roots = [head] if head.pos_ != "VERB" else [*_taking_part(head), *_of_the_verb_above(head)]
    found = {t.i: t for root in roots for t in _nouns(root, dated, 0)}
    return [found[place] for place in sorted(found)]


def _taking_part(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        if child.dep_ in _TAKES_PART:
            yield child
        elif child.dep_ == "prep":
            yield from (c for c in child.children if c.dep_ == "pobj")


def _of_the_verb_above(verb: Token) -> Iterator[Token]:
    """Who "is expected to occur" is the subject of the verb above."""
    while verb.dep_ in ("xcomp", "conj") and verb.head.pos_ in ("VERB", "AUX") and not _has_subject(verb):
        verb = verb.head
        yield from (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _nouns(token: Token, dated: Span, depth: int) -> Iterator[Token]:
    """A noun with its compounds, company and what its prepositions tie to it; no dates, no whole names."""
    if depth > _STEPS or dated.start <= token.i < dated.end or token.ent_type_ in ("DATE", "TIME"):
        return
    if token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.dep_ not in ("compound", "amod")):
        yield token
    for child in token.children:
        if child.dep_ in _INSIDE:
            yield from _nouns(child, dated, depth + 1)


def _is_known(noun: Token) -> bool:
    lefts = [t.lower_ for t in noun.lefts]
    owned = any(t.dep_ == "poss" for t in noun.lefts)
    return (owned or not _KNOWN.isdisjoint(lefts)) and _OTHER.isdisjoint(lefts)


def _is_supposed(head: Token) -> bool:
    """Inside an "if" clause, or beside one: what follows from it is supposed too."""
    token = head
    for _ in range(_STEPS):
        if any(_is_if(child) for child in token.children):
            return True
        if token.head.i == token.i:
            return False
        token = token.head
    return False


def _is_if(token: Token) -> bool:
    if token.dep_ == "mark":
        return token.lower_ in ("if", "unless")
    return token.dep_ == "advcl" and any(t.dep_ == "mark" and t.lower_ in ("if", "unless") for t in token.lefts)
