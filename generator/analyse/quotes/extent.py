"""Where a reported clause ends: where the next speaker, reporting clause or sentence begins."""

from collections.abc import Mapping

from spacy.tokens import Token

from .cues import cues
from .grammar import MODALS, SUBJECTS
from .page import Page
from .pieces import Range
from .reports import Report

JOINTS = {"and", "but", "while", "whereas", "although", "though", "or", "yet", "so"}
FARTHEST = 120
"""Tokens of one clause in which its end is looked for: a sentence of nothing but verbs costs each the same."""


def with_splices(verb: Token, clause: Token, end: int) -> int:
    """The end with further clauses that follow a comma: "said it was late, the road was closed"."""
    for other in verb.rights:
        if other.dep_ == "ccomp" and other.i > clause.i and end <= other.left_edge.i <= end + 1:
            end = other.right_edge.i + 1
    return end


def with_rest(verb: Token, end: int) -> int:
    """The end with what the parse tore off: "but would come", "and it was late", a predicate, "otherwise ..."."""
    for other in verb.conjuncts:
        if end <= other.left_edge.i <= end + 2 and _is_second_half(other, end):
            return other.right_edge.i + 1
    if _is_listed(verb, end):
        return verb.head.right_edge.i + 1
    after = verb.doc[end : min(end + 2, verb.sent.end)]
    torn = len(after) > 0 and after[0].pos_ == "AUX" and after[0].tag_ in {"VBZ", "VBD", "VBP", "MD"}
    goes_on = len(after) > 1 and after[0].text == "," and after[1].lower_ in {"otherwise", "nor"}
    return int(verb.sent.end) if torn or goes_on else end


def _is_listed(verb: Token, end: int) -> bool:
    """Whether a comma alone joins the next clause, which the parse put over the report: "stated that A, B and C"."""
    later = verb.head
    subject = next((t for t in later.lefts if t.dep_ in SUBJECTS), None)
    joined = verb.dep_ == "ccomp" and subject is not None and subject.left_edge.i == end + 1
    return joined and later.i > end and verb.doc[end].text == "," and not cues().is_cue(later)


def _is_second_half(other: Token, end: int) -> bool:
    """Whether a verb that the parse joins to the reporting one is the clause's: its own modal, or "and" and a subject.

    A comma before "and" parts main clauses; where none stands, the nearer verb is the one that is joined.
    """
    if any(t.dep_ in SUBJECTS for t in other.children):
        return other.doc[end].lower_ in {"and", "or"} and not cues().is_cue(other)
    return any(t.dep_ == "aux" and t.lower_ in MODALS for t in other.children)


def end_of(page: Page, report: Report, start: int, end: int, reports: Mapping[int, Report]) -> int:
    """One past the last token of the words that begin at token `start` and end before `end` at the latest."""
    for place in range(start + 1, min(end, start + FARTHEST)):
        if page.doc[place].lemma_.lower() in cues().declined and page.doc[place - 1].lower_ in {"and", "but"}:
            return place - 1
        if _ends_in_marks(page, place):
            return place + 1
        other = reports.get(place)
        if other is None or place == report.verb.i:
            continue
        opening = _opening(page, report, other, start)
        if opening is not None and opening > start:
            return opening
    return _without_background(page, start, end)


def _without_background(page: Page, start: int, end: int) -> int:
    """The end without ", who was his aide" behind a name: the reporter tells who that is."""
    for place in range(end - 1, max(start + 1, end - FARTHEST), -1):
        if page.doc[place].lower_ != "who" or page.doc[place - 1].text != ",":
            continue
        clause = page.doc[place].head
        whole = clause.dep_ == "relcl" and end - 2 <= clause.right_edge.i
        return place - 1 if whole and page.doc[place - 2].pos_ == "PROPN" else end
    return end


def _opening(page: Page, report: Report, other: Report, start: int) -> int | None:
    """First token of a coordinated or participial reporting clause, or None where it is part of the words."""
    first = other.verb.i
    subject = next((t for t in other.verb.lefts if t.dep_ in SUBJECTS), None)
    if subject is not None:
        first = subject.left_edge.i
    else:
        while first > start + 1 and page.doc[first - 1].dep_ in {"advmod", "aux", "neg"}:
            first -= 1
        if other.verb.tag_ != "VBG":
            return _second_verb(page, report, other, first, start)
    if first - 1 <= start:
        return None
    before = page.doc[first - 1]
    if before.lower_ in JOINTS:
        return first - 1 if page.doc[first - 2].text != "," else first - 2
    if before.text in {",", ";", "—", "–"} and (subject is None or before.text != ","):
        return first - 1
    return None


def _ends_in_marks(page: Page, place: int) -> bool:
    """ "… until March,” thus ending": a comma inside the closing mark and a participle are the reporter's again."""
    doc = page.doc
    if not doc[place].is_quote or doc[place - 1].text != "," or place + 2 >= len(doc):
        return False
    after = doc[place + 1] if doc[place + 1].pos_ != "ADV" else doc[place + 2]
    return after.tag_ == "VBG"


def _second_verb(page: Page, report: Report, other: Report, first: int, start: int) -> int | None:
    """ "… but did not say", "… and added": the same speaker's next verb, not part of the words."""
    joint = page.doc[first - 1].lower_
    if first - 1 <= start or other.verb.dep_ != "conj":
        return None
    again = other.verb.lemma_ in {"add", "continue", report.verb.lemma_}
    return first - 1 if joint == "but" or (joint == "and" and again) else None


def trimmed(page: Page, start: int, end: int) -> tuple[Range, ...]:
    """The tokens without punctuation, blanks and an opening "that" at their edges; marks stay.

    Empty where nothing is left.
    """
    doc = page.doc
    while start < end and not _is_mark(doc[start]) and (doc[start].is_punct or doc[start].is_space):
        start += 1
    while start < end and not _is_mark(doc[end - 1]) and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    if start + 1 < end and _is_joint_that(doc[start]):
        start += 2 if doc[start + 1].text == "," and start + 2 < end else 1
    return ((doc[start].idx, doc[end - 1].idx + len(doc[end - 1])),) if start < end else ()


def _is_joint_that(token: Token) -> bool:
    """ "that" before a clause, as against "that bridge is old"."""
    if token.lower_ in {"que", "qu'", "qu’"}:
        return token.dep_ == "mark"
    after = token.nbor()
    plural = token.dep_ == "det" and token.head.tag_ in {"NNS", "NNPS"}
    joins = token.dep_ == "mark" or plural or after.pos_ in {"DET", "PRON", "PROPN"} or after.is_quote
    return token.lower_ == "that" and joins


def _is_mark(token: Token) -> bool:
    return token.is_quote or token.text in {"(", "[", ")", "]"}
