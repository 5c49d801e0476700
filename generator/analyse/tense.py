"""Whether a word is told as past, present or future, read from the verb that governs it."""

from functools import lru_cache
from importlib.resources import files

import yaml
from spacy.tokens import Span, Token

PAST, PRESENT, FUTURE, POSSIBLE, UNKNOWN = "past", "present", "future", "possible", ""
"""`possible`: "would", "may", "could": ahead of something, perhaps not of the one who writes."""
_STEPS = 12
"""Longest way from a word to its verb that is followed."""


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    loaded = yaml.safe_load(files(__package__).joinpath("tense.yml").read_text("utf-8"))
    return {section: frozenset(keys) for section, keys in loaded.items()}


def sentence_tense(sentence: Span) -> str:
    """Tense of the main verb, `past`, `present` or `future`; empty where there is none."""
    root = sentence.root
    found = verb_tense(root) if root.pos_ in ("VERB", "AUX") else UNKNOWN
    return FUTURE if found == POSSIBLE else found


def tense_at(token: Token) -> str:
    """Tense of the clause in which the token stands; a word like "scheduled" or a possessive may rule it.

    "Tuesday's call" takes no sure future from its verb: one may yet answer what has been.
    """
    found = _climbed(token)
    owned = token.dep_ == "poss" or (token.dep_ in ("compound", "nmod") and token.head.pos_ in ("NOUN", "PROPN"))
    return POSSIBLE if found == FUTURE and owned else found


def _climbed(token: Token) -> str:
    for _ in range(_STEPS):
        if token.lemma_ in _words()["planning"] or (
            token.lemma_.lower() in _words()["ahead"] and _is_participle(token)
        ):
            return _unless_past(token)
        if token.pos_ in ("VERB", "AUX") and (found := verb_tense(token)):
            return found
        if token.pos_ in ("NOUN", "PROPN") and any(_points_ahead(child) for child in token.lefts):
            return _unless_past(token)
        if token.head.i == token.i:
            return UNKNOWN
        token = token.head
    return UNKNOWN


def _unless_past(token: Token) -> str:
    """What was planned may be over where the sentence is told as past ("the talks set for Friday were called off")."""
    root = token.sent.root
    is_past = root.i != token.i and root.pos_ in ("VERB", "AUX") and verb_tense(root) == PAST
    return POSSIBLE if is_past and token.head.pos_ not in ("AUX",) else FUTURE


def _is_participle(token: Token) -> bool:
    if token.lemma_ == "set":  # "a record set on Friday" has happened, "set for Friday" has not
        return any(child.lower_ in ("to", "for") for child in token.rights) or any(
            c.tag_ == "TO" for right in token.rights for c in right.lefts
        )
    return token.pos_ == "ADJ" or (token.tag_ == "VBN" and not _helper(token, "have"))


def _points_ahead(child: Token) -> bool:
    return child.dep_ in ("amod", "compound") and child.lemma_.lower() in _words()["ahead"]


def _helper(verb: Token, lemma: str) -> Token | None:
    return next((c for c in verb.lefts if c.dep_ in ("aux", "auxpass") and c.lemma_ == lemma), None)


def verb_tense(verb: Token) -> str:
    """Tense of a verb with its auxiliaries; that of its governor where its form says nothing."""
    helpers = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass")]
    if any(c.lower_ in _words()["future_modals"] for c in helpers):
        return PAST if verb.tag_ == "VBN" and any(c.lower_ == "have" for c in helpers) else FUTURE
    if any(c.lower_ in _words()["possible_modals"] for c in helpers):
        return PAST if verb.tag_ == "VBN" and any(c.lower_ == "have" for c in helpers) else POSSIBLE
    if any(c.lower_ == "to" for c in helpers):
        return _infinitive_tense(verb)
    if _is_pluperfect(verb):
        return PAST
    if verb.tag_ == "VBD" or any(c.tag_ == "VBD" or c.lemma_ == "have" for c in helpers):
        return _ruled_by_adjective(verb) or PAST
    if verb.tag_ in ("VBZ", "VBP"):
        return _ruled_by_adjective(verb) or PRESENT
    return _participle_tense(verb, helpers)


def _ruled_by_adjective(verb: Token) -> str:
    """ "is due", "was set to": what follows lies ahead."""
    ahead = _words()["ahead"]
    ruled = any(c.dep_ == "acomp" and c.lemma_.lower() in ahead for c in verb.rights)
    return FUTURE if ruled else UNKNOWN


def _infinitive_tense(verb: Token) -> str:
    head = verb.head
    if any(_is_pluperfect(word) for word in (head, head.head)):  # "had been due to expire on Friday"
        return PAST
    if head.lemma_ in _words()["same_time"] and head.i != verb.i and not _is_going_to(head):
        return verb_tense(head)
    if verb.dep_ == "advcl" and head.i != verb.i and head.pos_ == "VERB" and verb_tense(head) == PAST:
        return PAST
    return FUTURE


def _is_pluperfect(verb: Token) -> bool:
    return any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.lefts)


def _is_going_to(head: Token) -> bool:
    return head.tag_ == "VBG" and head.lemma_ == "go"


def _participle_tense(verb: Token, helpers: list[Token]) -> str:
    now = any(c.tag_ in ("VBZ", "VBP") for c in helpers)
    if verb.tag_ == "VBN":
        if verb.lemma_ in _words()["ahead"] and _is_participle(verb):
            return FUTURE
        return PRESENT if now else PAST
    if verb.tag_ == "VBG" and now:
        return FUTURE if verb.lemma_ in _words()["arranged"] else PRESENT
    return UNKNOWN
