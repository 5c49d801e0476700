"""Reported clauses that the parse lost, told from the order of words: "… say this could …", "…, they said."."""

from collections.abc import Mapping

from spacy.tokens import Token

from .extent import end_of, trimmed
from .grammar import FINITE, SUBJECTS
from .page import Page
from .pieces import Range
from .reports import Report

HEARERS = {"tell", "inform", "assure", "remind", "warn", "advise", "reassure"}
TOPICS = {"about", "against", "for", "of"}
FARTHEST = 8
"""Tokens between a verb and "that", or between a verb and the subject of its clause."""
BETWEEN = {"NOUN", "PROPN", "ADP", "ADV", "DET", "NUM", "ADJ", "PRON", "PART"}


def clause_by_position(page: Page, report: Report, reports: Mapping[int, Report]) -> tuple[tuple[Range, ...], str]:
    """The clause after or before a reporting verb without a clause in the parse; none where the order is unclear."""
    verb = report.verb
    if verb.dep_ in {"relcl", "acl"} and verb.lemma_ != "say":
        return (), ""
    start = _start_after(verb)
    if start is not None:
        end = end_of(page, report, start, verb.sent.end, reports)
        return trimmed(page, start, end), "clause after the verb, by position"
    first, comma = verb.sent.start, _comma_before(report)
    if comma is not None and _closes_sentence(verb) and any(t.tag_ in FINITE for t in page.doc[first:comma]):
        return trimmed(page, first, comma), "clause before the verb, by position"
    return (), ""


def _start_after(verb: Token) -> int | None:
    doc, end = verb.doc, min(verb.sent.end, verb.i + 1 + FARTHEST)
    for place in range(verb.i + 1, end):
        token = doc[place]
        if token.lower_ == "that" and (token.dep_ == "mark" or _joins(verb, token)):
            return place
        if verb.lemma_ == "say" and token.dep_ in SUBJECTS and _opens_clause(token, verb):
            return int(token.left_edge.i)
        if token.pos_ not in BETWEEN:
            return None
    return None


def _joins(verb: Token, that: Token) -> bool:
    """Whether "that" right after the verb, or after a hearer, joins a clause whatever the parse took it for."""
    between = verb.doc[verb.i + 1 : that.i]
    heard = verb.lemma_.lower() in HEARERS and not any(t.lower_ in TOPICS for t in between)
    return (heard or len(between) == 0) and any(t.tag_ in FINITE for t in verb.doc[that.i + 1 : verb.sent.end])


def _opens_clause(subject: Token, verb: Token) -> bool:
    return subject.head.i > subject.i and subject.head.tag_ in FINITE and subject.left_edge.i <= verb.i + 3


def _closes_sentence(verb: Token) -> bool:
    """Whether nothing but time and place follows the verb in its sentence."""
    rest = verb.doc[verb.i + 1 : verb.sent.end]
    return len(rest) <= FARTHEST and all(t.pos_ in BETWEEN or t.is_punct or t.is_space for t in rest)


def _comma_before(report: Report) -> int | None:
    """The comma before the speaker of a clause that closes a sentence."""
    speaker = report.said.speaker
    if speaker is None or speaker.start >= report.verb.i or report.verb.i - speaker.end > 3:
        return None
    comma = speaker.start - 1
    return comma if comma > report.verb.sent.start and speaker.doc[comma].text == "," else None
