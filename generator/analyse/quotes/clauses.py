"""Indirect speech: the clause that a reporting verb brings, and where it ends."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from .page import Page
from .pieces import Range, Utterance, from_report
from .reports import Report

CLAUSE = {"ccomp"}
SUBJECTS = {"nsubj", "nsubjpass", "expl", "csubj"}
JOINTS = {"and", "but", "while", "whereas", "although", "though", "or", "yet", "so"}


def clauses_in(page: Page, reports: Mapping[int, Report]) -> Iterator[Utterance]:
    """The reported clauses of all strong reporting verbs that were really spoken."""
    for report in reports.values():
        if not report.strong or not report.spoken:
            continue
        pieces, rule = clause_of(page, report, reports)
        if pieces:
            yield from_report(pieces, report, rule)


def clause_of(page: Page, report: Report, reports: Mapping[int, Report]) -> tuple[tuple[Range, ...], str]:
    """The clause in one or two pieces, and the rule; no piece where the verb brings no clause."""
    verb = report.verb
    inner = [child for child in verb.children if child.dep_ in CLAUSE and _is_finite(child)]
    after = [child for child in inner if child.i > verb.i]
    if after:
        return _after(page, report, after[0], reports), "clause after the verb"
    before = [child for child in inner if child.i < verb.i]
    if before:
        return _around(page, report, before[0].left_edge.i, reports), "clause before the verb"
    if _is_aside(verb):
        return _around(page, report, verb.head.left_edge.i, reports), "aside"
    return (), ""


def _is_finite(clause: Token) -> bool:
    if clause.tag_ in {"VBD", "VBZ", "VBP", "MD"} or any(c.dep_ in {"aux", "auxpass", "mark"} for c in clause.children):
        return True
    return any(child.dep_ in SUBJECTS for child in clause.children)


def _is_aside(verb: Token) -> bool:
    """ "The storm, forecasters said, could reach": the reporting clause hangs inside what it reports."""
    return verb.dep_ == "parataxis" and verb.head.i != verb.i


def _after(page: Page, report: Report, clause: Token, reports: Mapping[int, Report]) -> tuple[Range, ...]:
    start = max(clause.left_edge.i, report.verb.i + 1)
    end = clause.right_edge.i + 1
    return trimmed(page, start, _end(page, report, start, end, reports))


def _around(page: Page, report: Report, start: int, reports: Mapping[int, Report]) -> tuple[Range, ...]:
    """The words before the speaker and, where the reporting clause interrupts, those after it."""
    speaker = report.said.speaker
    left, right = report.verb.i, report.verb.i + 1
    if speaker is not None and speaker.start < left and speaker.sent == report.verb.sent:
        left = speaker.start
    if speaker is not None and speaker.start >= right:
        right = speaker.end
    first = trimmed(page, start, left)
    sent_end = report.verb.sent.end
    while right < sent_end and (page.doc[right].dep_ in {"npadvmod", "advmod"} or page.doc[right].like_num):
        right += 1
    if right < sent_end and page.doc[right].text == "," and first:
        stop = _end(page, report, right + 1, sent_end, reports)
        if stop == sent_end or stop > right + 4:
            return first + (trimmed(page, right + 1, stop) if _goes_on(page, right + 1) else ())
    return first


def _goes_on(page: Page, start: int) -> bool:
    """Whether the words after an interruption go on with the clause."""
    token = page.doc[start]
    return token.pos_ in {"VERB", "AUX", "ADP", "SCONJ"} and token.tag_ != "VBG"


def _end(page: Page, report: Report, start: int, end: int, reports: Mapping[int, Report]) -> int:
    """Where the next speaker, the next reporting clause or the next sentence begins."""
    for place in range(start + 1, end):
        other = reports.get(place)
        if other is None or place == report.verb.i:
            continue
        opening = _opening(page, other, start)
        if opening is not None and opening > start:
            return opening
    return end


def _opening(page: Page, other: Report, start: int) -> int | None:
    """First token of a coordinated or participial reporting clause, or None where it is part of the words."""
    first = other.verb.i
    subject = next((t for t in other.verb.lefts if t.dep_ in SUBJECTS), None)
    if subject is not None:
        first = subject.left_edge.i
    elif other.verb.tag_ != "VBG":
        return None
    if first - 1 <= start:
        return None
    before = page.doc[first - 1]
    if before.lower_ in JOINTS:
        return first - 1 if page.doc[first - 2].text != "," else first - 2
    if before.text in {",", ";", "—", "–"} and (subject is None or before.text != ","):
        return first - 1
    return None


def trimmed(page: Page, start: int, end: int) -> tuple[Range, ...]:
    """The range without punctuation and blanks at its edges; marks stay.  Empty where nothing is left."""
    doc = page.doc
    while start < end and not _is_mark(doc[start]) and (doc[start].is_punct or doc[start].is_space):
        start += 1
    while start < end and not _is_mark(doc[end - 1]) and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return ((doc[start].idx, doc[end - 1].idx + len(doc[end - 1])),) if start < end else ()


def _is_mark(token: Token) -> bool:
    return token.is_quote or token.text in {"(", "[", ")", "]"}
