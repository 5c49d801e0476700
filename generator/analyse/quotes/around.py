"""The words around a reporting clause that interrupts, closes or opens their sentence: "X, she said, Y"."""

from collections.abc import Mapping

from .extent import end_of, trimmed
from .grammar import FINITE, SUBJECTS
from .page import Page
from .pieces import Range
from .reports import Report

TIMES = {"npadvmod", "advmod"}
JOINTS = {"and", "but", "or", "nor"}
Pieces = tuple[Range, ...]


def words_around(page: Page, report: Report, start: int, reports: Mapping[int, Report]) -> Pieces:
    """The words before the speaker and, where the reporting clause interrupts, those after it."""
    left, right = cue_edges(report)
    first = trimmed(page, start, left)
    sentence_end = report.verb.sent.end
    while right < sentence_end and page.doc[right].dep_ in TIMES and page.doc[right].head == report.verb:
        right = page.doc[right].right_edge.i + 1
    if right >= sentence_end or page.doc[right].text != "," or not first:
        return first
    if _has_verb(page, start, left) and not _goes_on(page, start, left, right + 1, sentence_end):
        return first
    return first + trimmed(page, right + 1, end_of(page, report, right + 1, sentence_end, reports))


def as_somebody_said(page: Page, report: Report, reports: Mapping[int, Report]) -> Pieces:
    """The sentence around "as she explained": after its comma, or before it."""
    verb = report.verb
    opening = next((t for t in verb.lefts if t.lower_ == "as" and t.dep_ in {"mark", "advmod"}), None)
    if (
        opening is None
        or verb.dep_ != "advcl"
        or any(t.dep_ in {"dobj", "ccomp"} for t in verb.rights if t.pos_ == "VERB")
    ):
        return ()
    first, end = verb.sent.start, verb.sent.end
    if opening.i == first or page.doc[first : opening.i].text in {"And", "But"}:
        comma = next((t.i for t in page.doc[verb.i : verb.right_edge.i + 2] if t.text == "," and t.i < end), None)
        return trimmed(page, comma + 1, end_of(page, report, comma + 1, end, reports)) if comma else ()
    before = trimmed(page, first, opening.i)
    # Behind the sentence "as she said" may only point back, unless words of hers stand in it.
    return tuple(piece for piece in before if page.overlapping(*piece))


def cue_edges(report: Report) -> tuple[int, int]:
    """First token of the reporting clause, and one past its last."""
    speaker, verb = report.said.speaker, report.verb
    left = min(
        [verb.i, *(t.i for t in verb.lefts if t.dep_ in {"aux", "auxpass", "advmod", "neg"} and t.i > verb.i - 4)]
    )
    right = verb.i + 1
    subject = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
    if subject is not None and subject.i < verb.i:
        left = min(left, subject.left_edge.i)
    elif subject is not None:
        right = max(subject.right_edge.i + 1, speaker.end if speaker is not None else 0)
    return left, right


def _has_verb(page: Page, start: int, end: int) -> bool:
    return any(t.tag_ in FINITE for t in page.doc[start:end])


def _goes_on(page: Page, start: int, left: int, after: int, end: int) -> bool:
    """Whether the words after an interruption go on with the clause before it."""
    if after >= end:
        return False
    token = page.doc[after]
    if token.lower_ == "including" or (token.lower_ in JOINTS and _is_hers(page, after, end)):
        return True
    if token.pos_ in {"VERB", "AUX", "ADP", "SCONJ"} and token.tag_ != "VBG":
        return True
    top = token
    while after <= top.head.i < end and top.head.i != top.i:
        top = top.head
    return start <= top.head.i < left


def _is_hers(page: Page, joint: int, end: int) -> bool:
    """Whether "and ..." behind "she said," is hers: not one more act of the speaker."""
    verb = next((t for t in page.doc[joint + 1 : end] if t.tag_ in FINITE), None)
    return verb is None or any(t.dep_ in SUBJECTS for t in verb.children)
