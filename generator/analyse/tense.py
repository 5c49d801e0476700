"""Whether a word is told as past, present or future, read from the verb that governs it."""

from functools import lru_cache
from importlib.resources import files

import yaml
from spacy.tokens import Span, Token

PAST, PRESENT, FUTURE, UNKNOWN = "past", "present", "future", ""
_STEPS = 12
"""Longest way from a word to its verb that is followed."""


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    loaded = yaml.safe_load(files(__package__).joinpath("tense.yml").read_text("utf-8"))
    return {section: frozenset(keys) for section, keys in loaded.items()}


def sentence_tense(sentence: Span) -> str:
    """Tense of the main verb; empty where there is none."""
    root = sentence.root
    return verb_tense(root) if root.pos_ in ("VERB", "AUX") else UNKNOWN


def tense_at(token: Token) -> str:
    """Tense of the clause in which the token stands; `future` too where a word like "scheduled" rules it."""
    for _ in range(_STEPS):
        if token.lemma_.lower() in _words()["ahead"] and _is_participle(token):
            return FUTURE
        if token.pos_ in ("VERB", "AUX") and (found := verb_tense(token)):
            return found
        if token.pos_ in ("NOUN", "PROPN") and any(_points_ahead(child) for child in token.lefts):
            return FUTURE
        if token.head is token or token.head.i == token.i:
            return UNKNOWN
        token = token.head
    return UNKNOWN


def _is_participle(token: Token) -> bool:
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
    if any(c.lower_ == "to" for c in helpers):
        return _infinitive_tense(verb)
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
    if head.lemma_ in _words()["same_time"] and head.i != verb.i and not _is_going_to(head):
        return verb_tense(head)
    if verb.dep_ == "advcl" and head.i != verb.i and head.pos_ == "VERB" and verb_tense(head) == PAST:
        return PAST
    return FUTURE


def _is_going_to(head: Token) -> bool:
    return head.tag_ == "VBG" and head.lemma_ == "go"


def _participle_tense(verb: Token, helpers: list[Token]) -> str:
    now = any(c.tag_ in ("VBZ", "VBP") for c in helpers)
    if verb.tag_ == "VBN":
        if verb.lemma_ in _words()["ahead"]:
            return FUTURE
        return PRESENT if now else PAST
    if verb.tag_ == "VBG" and now:
        return (
            FUTURE if verb.lemma_ in ("go", "come", "leave", "meet", "arrive", "visit", "hold", "return") else PRESENT
        )
    return UNKNOWN
