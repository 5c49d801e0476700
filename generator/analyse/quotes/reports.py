"""Reporting verbs outside marks, without those under which nothing was said."""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from .cues import cues
from .grammar import MODALS, NEVER, SUBJECTS
from .page import Page
from .speakers import Said, said_by

CONDITIONS = {"if", "unless", "whether", "until", "should", "before"}
"""Words under which speech is only supposed."""
VAGUE = {"a", "an", "any", "all", "some"}
"""Determiners of people who are a class and nobody in particular."""
ANYBODY = {"those", "anyone", "anybody", "people", "voters", "percentage", "percent", "proportion", "share", "number"}
"""Words for such a class."""


@dataclass(frozen=True)
class Report:
    """One reporting verb with its speaker."""

    verb: Token
    """The verb."""
    start: int
    """First code point of the cue."""
    end: int
    """One past the last code point of the cue."""
    said: Said
    """Who speaks."""
    strong: bool
    """Whether it reports speech with a clause, or beside marks only."""
    spoken: bool
    """False where nothing was said yet: "will say", "declined to say", "if he says"."""


def reports_in(page: Page) -> dict[int, Report]:
    """Every reporting verb outside marks, by the index of its token."""
    found = {}
    for paragraph in page.paragraphs:
        for token in page.tokens(paragraph.start, paragraph.end):
            if _is_verb(token) and cues().is_cue(token) and not page.quoted(token):
                found[token.i] = _report(page, token)
    return found


def _is_verb(token: Token) -> bool:
    return token.pos_ == "VERB" or token.tag_ in {"VBD", "VBZ", "VBG", "VBP", "VB", "VBN"} or token.lower_ == "said"


def _report(page: Page, token: Token) -> Report:
    start, end = token.idx, token.idx + len(token)
    quoted = token.head.head if token.head.lower_ == "as" else token
    if quoted.lemma_ in {"quote", "cite"}:
        first = next((t for t in quoted.lefts if t.dep_ == "auxpass"), quoted)
        start = first.idx
        saying = next((t for t in quoted.subtree if t.lower_ == "saying" and t.head.lower_ == "as"), token)
        end = max(end, saying.idx + len(saying))
    said = said_by(page, token)
    nobody = (token.tag_ == "VBG" and said.speaker is None) or _is_any(said.speaker)
    return Report(token, start, end, said, cues().is_strong(token), was_spoken(token) and not nobody)


def _is_any(speaker: Tokens | None) -> bool:
    """ "any issue", "no voter": words that name nobody who could have spoken."""
    return speaker is not None and len(speaker) > 1 and speaker[0].lower_ in {"any", "no"}


def was_spoken(verb: Token) -> bool:
    """Whether the words were really said: not negated, declined, asked for, conditional or still to come."""
    if _negated(verb) or _under_denial(verb) or _is_hypothetical(verb) or _is_asked_of(verb) or _is_anybody(verb):
        return False
    if verb.tag_ != "VB":
        return not _declined(verb)
    return _infinitive_was_spoken(verb)


def _negated(verb: Token) -> bool:
    return any(child.lower_ in NEVER and child.i < verb.i for child in verb.children) or (
        verb.dep_ == "pcomp" and verb.head.lower_ in {"without", "instead", "of", "from", "against"}
    )


def _under_denial(verb: Token) -> bool:
    """ "has no trouble agreeing that", "it is worth noting that": nobody says it here."""
    up = verb.head
    if verb.tag_ != "VBG" or up.i == verb.i:
        return False
    return up.lower_ == "worth" or (
        verb.dep_ == "acl" and (_negated(up.head) or any(t.lower_ == "no" for t in up.lefts))
    )


def _is_hypothetical(verb: Token) -> bool:
    """ "will say", "if he says": speech that has not happened."""
    if any(child.dep_ == "aux" and child.lower_ in MODALS for child in verb.children):
        return True
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"before", "after"}:
        return _is_hypothetical(verb.head.head)
    if verb.dep_ == "conj" and verb.tag_ in {"VB", "VBP"} and not any(c.dep_ in SUBJECTS for c in verb.children):
        return _is_hypothetical(verb.head) if verb.head.i < verb.i else False
    return any(child.dep_ in {"mark", "advmod"} and child.lower_ in CONDITIONS for child in verb.children)


def _is_asked_of(verb: Token) -> bool:
    """ "Asked whether ..., she said": the subject of the main clause was asked and did not ask."""
    return verb.lemma_.lower() in cues().asking and verb.tag_ == "VBN" and verb.dep_ in {"advcl", "acl", "csubj"}


def _is_anybody(verb: Token) -> bool:
    """ "those who say": a class of people, not somebody who spoke."""
    while verb.dep_ == "conj":
        verb = verb.head
    who = any(child.lower_ in {"who", "that"} and child.dep_ == "nsubj" for child in verb.children)
    participle = verb.dep_ == "acl" and verb.tag_ == "VBG"
    return verb.dep_ in {"relcl", "acl"} and (who or participle) and _is_class(verb.head)


def _is_class(noun: Token) -> bool:
    """ "those", "voters", "percentage": neither a name nor people that the text has named before."""
    if noun.ent_type_ or noun.lower_ in ANYBODY:
        return not noun.ent_type_
    definite = any(c.dep_ in {"det", "poss"} and c.lower_ not in VAGUE for c in noun.children)
    return noun.tag_ == "NNS" and not definite


def _declined(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lemma_.lower() in cues().declined


def _infinitive_was_spoken(verb: Token) -> bool:
    """ "went on to say" was said, "wants to say", "declined to say" and a bare imperative were not."""
    if any(child.lower_ in {"did", "do", "does"} for child in verb.children):
        return True
    if not any(child.lower_ == "to" for child in verb.children):
        return False
    up = verb.head
    return up.lemma_.lower() in cues().led and not _negated(up) and not _is_hypothetical(up)
