"""Who did what to whom, as the parse has it: for comparing sentences, never shown."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from generator.model import Article, Counted, Event

from .tense import verb_tense

MODALS = {"will": "will", "'ll": "will", "’ll": "will", "wo": "will", "shall": "will"}
"""Spellings of one modal; the others (would, may, might, can, could, must, should) stand for themselves."""
SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
OBJECTS = frozenset({"dobj", "attr", "dative"})
NEGATIONS = frozenset({"no", "never", "neither", "nobody", "none"})
"""Words that deny though the parser does not call them a negation."""


def events_of(tokens: Iterable[Token]) -> tuple[Event, ...]:
    """What each verb among the tokens of a sentence says, in order; auxiliaries belong to their verb."""
    return tuple(_event(token) for token in tokens if token.pos_ == "VERB")


def _event(verb: Token) -> Event:
    subject, thing, negated, modal = "", "", False, ""
    for child in verb.children:
        role = child.dep_
        if role in SUBJECTS:
            subject, negated = _head(child), negated or _denies(child)
        elif role in PASSIVE_SUBJECTS or (role in OBJECTS and not thing):
            thing, negated = _head(child), negated or _denies(child)
        elif role == "agent":
            subject = next((_head(t) for t in child.children if t.dep_ == "pobj"), subject)
        elif role == "neg" or child.lower_ == "never":
            negated = True
        elif child.tag_ == "MD":
            modal = MODALS.get(child.lower_, child.lower_)
    return Event(verb.lemma_.lower(), subject or _shared_subject(verb), thing, negated, modal, _tense(verb))


def _tense(verb: Token) -> str:
    """That of the verb; none for a bare participle ("a truce proposed by …"), which has no time of its own."""
    bare = verb.tag_ in {"VBN", "VBG"} and not any(t.dep_ in {"aux", "auxpass"} for t in verb.lefts)
    return "" if bare else verb_tense(verb)


def _head(token: Token) -> str:
    """The word for who or what takes part: of "a guard, Olof Berg," the name."""
    if token.pos_ == "NOUN":
        token = next((t for t in token.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), token)
    return token.lemma_.lower() if token.pos_ != "PROPN" else token.lower_


def _denies(token: Token) -> bool:
    return token.lower_ in NEGATIONS or any(t.lower_ in NEGATIONS for t in _determiners(token))


def _determiners(token: Token) -> Iterator[Token]:
    return (child for child in token.children if child.dep_ in {"det", "neg"})


def _shared_subject(verb: Token) -> str:
    """The subject of the verb that this one is joined to ("he rose and left") or opens from ("agreed to call")."""
    if verb.dep_ not in {"conj", "xcomp"} or verb.head is verb:
        return ""
    return next((_head(t) for t in verb.head.children if t.dep_ in SUBJECTS), "")


def counted_in(article: Article, tokens: Sequence[Token]) -> tuple[Counted, ...]:
    """Numbers that stand before the noun that they count, in order; "two of the three" counts nothing surely."""
    found = []
    for token in tokens:
        if token.dep_ == "nummod" and token.pos_ == "NUM" and token.head.pos_ in {"NOUN", "PROPN"}:
            first = min(
                (t for t in token.lefts if t.dep_ in {"compound", "quantmod"} and t.pos_ == "NUM"),
                default=token,
                key=lambda t: t.i,
            )
            if token.i + 1 < len(token.doc) and token.nbor().lower_ != "of" and token.i < token.head.i:
                span = article.span(first.idx, token.idx + len(token))
                found.append(Counted(span, token.head.lemma_.lower()))
    return tuple(found)
