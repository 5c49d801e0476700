"""Who speaks: from a reporting verb to the words that name its speaker."""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.analyse.mentions.candidates import PERSONS

from .grammar import SPEAKERS
from .page import Page
from .phrases import phrase

CHAIN = {"csubj", "xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "dep", "parataxis"}
FARTHEST = 5
"""Verbs up the parse that are asked for a subject."""
REACH = 8
"""Tokens to the left in which a lost subject is looked for."""
ASIDE = 9
"""Tokens between a name and its verb, commas included."""
SPEAKING = {*PERSONS, "ORG", "GPE", "FAC"}
"""Kinds of names that can stand right before their verb."""
QUOTING = {"quote", "cite"}
RELATIVE = {"who", "which", "that", "whom"}


@dataclass(frozen=True)
class Said:
    """The speaker of one reporting verb."""

    speaker: Tokens | None
    """The words that name the speaker."""
    channel: Tokens | None = None
    """The words that name who relays."""


def said_by(page: Page, verb: Token) -> Said:
    """Speaker and channel of a reporting verb, by its subject, its agent, its antecedent or up the chain."""
    quoted = _quoted_as_saying(verb)
    if quoted is not None:
        return _as_quoted(page, quoted)
    absolute = _absolute(verb)
    if absolute is not None:
        return Said(phrase(page, absolute))
    subject = _own_subject(page, verb) or _perfect_subject(verb)
    if subject is not None and subject.dep_ == "nsubjpass":
        return _passive(page, verb)
    if subject is not None:
        return Said(_from_verb(page, verb, phrase(page, _antecedent(subject))))
    return _up_the_chain(page, verb)


def _own_subject(page: Page, verb: Token) -> Token | None:
    found = [child for child in verb.children if child.dep_ in SPEAKERS and not page.quoted(child)]
    return next((child for child in found if child.sent == verb.sent), None)


def _perfect_subject(verb: Token) -> Token | None:
    """The subject of "Lind had earlier informed us" where the parse made "informed" describe "us"."""
    left = verb.i - 1
    while left > verb.sent.start and verb.doc[left].pos_ == "ADV":
        left -= 1
    have = verb.doc[left] if left >= 0 else verb
    if verb.tag_ != "VBN" or have.lemma_ != "have" or verb.dep_ != "amod":
        return None
    return next((t for t in have.lefts if t.dep_ == "nsubj"), None)


def _nearest_noun(participle: Token, noun: Token) -> Token:
    """ "a call with the aide saying ...": the noun right before the participle, whatever the parse took."""
    before = participle.doc[participle.i - 1]
    if participle.tag_ == "VBG" and before.pos_ in {"NOUN", "PROPN"} and noun.i < before.i:
        return before
    return noun


def _from_verb(page: Page, verb: Token, found: Tokens) -> Tokens:
    """The subject of "said X, the mayor" from X on, where the parse took only "the mayor"; never the verb itself."""
    if found.start < verb.i < found.end:
        return page.doc[found.start : verb.i]
    first = verb.i + 1
    if verb.i < found.start <= first + 6 and page.doc[found.start - 1].text == ",":
        between = page.doc[first : found.start]
        if between[0].pos_ == "PROPN" and not any(t.pos_ in {"VERB", "ADP"} for t in between):
            return page.doc[first : found.end]
    return found


def _absolute(verb: Token) -> Token | None:
    """The noun of "with the prosecutor saying"."""
    noun = verb.doc[max(verb.i - 1, 0)]
    if verb.tag_ != "VBG" or noun.pos_ not in {"NOUN", "PROPN"} or noun.left_edge.i == 0:
        return None
    return noun if verb.doc[noun.left_edge.i - 1].lower_ == "with" else None


def _antecedent(subject: Token) -> Token:
    """The noun before "who"."""
    verb = subject.head
    while verb.dep_ == "conj":
        verb = verb.head
    if subject.lower_ in RELATIVE and verb.dep_ == "relcl":
        return verb.head
    return subject


def _passive(page: Page, verb: Token) -> Said:
    """ "was told by X": X speaks.  "is reported" without an agent: nobody is named."""
    agent = _agent(verb)
    return Said(phrase(page, agent) if agent is not None else None)


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent" or (child.lower_ == "by" and child.dep_ == "prep"):
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


def _quoted_as_saying(verb: Token) -> Token | None:
    """The verb "quoted" of "was quoted as saying"."""
    if verb.lemma_.lower() in QUOTING and any(t.dep_ == "nsubjpass" for t in verb.children):
        return verb
    up = verb.head
    if up.lower_ == "as" and up.head.lemma_.lower() in QUOTING:
        return up.head
    return None


def _as_quoted(page: Page, quoted: Token) -> Said:
    """The patient of "quoted" speaks, its agent only relays."""
    subject = next((t for t in quoted.children if t.dep_ == "nsubjpass"), None)
    if subject is not None:
        agents = [_agent(quoted), *(_agent(t) for t in quoted.subtree if t.lemma_.lower() == "say")]
        agent = next((t for t in agents if t is not None), None)
        return Said(phrase(page, _antecedent(subject)), phrase(page, agent) if agent else None)
    patient = next((t for t in quoted.children if t.dep_ == "dobj"), None)
    relay = _own_subject(page, quoted)
    speaker = phrase(page, patient) if patient is not None else None
    return Said(speaker, phrase(page, relay) if relay is not None else None)


def _up_the_chain(page: Page, verb: Token) -> Said:
    """ "he added, saying": the subject of the verb that governs, or the noun that "saying" describes."""
    at = verb
    for _ in range(FARTHEST):
        up = at.head
        if up is at:
            break
        if at.dep_ in {"acl", "relcl"} and up.pos_ in {"NOUN", "PROPN", "PRON"}:
            return Said(phrase(page, _nearest_noun(at, up)))
        if at.dep_ not in CHAIN and not (at.tag_ == "VBN" and up.lemma_ == "have"):
            break
        at = up
        subject = _own_subject(page, at) if at.pos_ in {"VERB", "AUX"} else None
        if subject is not None:
            return Said(phrase(page, _antecedent(subject)))
    left = _subject_on_the_left(page, verb)
    return Said(phrase(page, left) if left is not None else _name_on_the_left(page, verb))


def _name_on_the_left(page: Page, verb: Token) -> Tokens | None:
    """The name right before a finite verb, or a person's with words between commas after it: "Tom Reed, QC, said"."""
    if verb.tag_ not in {"VBD", "VBZ"}:
        return None
    for name in page.doc[max(verb.sent.start, verb.i - REACH - ASIDE) : verb.i].ents:
        between = page.doc[name.end : verb.i]
        aside = 2 < len(between) <= ASIDE and between[0].text == between[-1].text == ","
        speaks = name.label_ in PERSONS if aside else name.label_ in SPEAKING and not between
        if speaks and not page.quoted(name[0]):
            return name
    return None


def _subject_on_the_left(page: Page, verb: Token) -> Token | None:
    """The nearest subject before the verb in its sentence, with no other verb between."""
    for place in range(verb.i - 1, max(verb.sent.start, verb.i - REACH) - 1, -1):
        token = verb.doc[place]
        if token.dep_ in SPEAKERS and not page.quoted(token):
            return token
        if token.pos_ == "VERB" or page.quoted(token) or token.text in {";", ":"}:
            return None
    return None
