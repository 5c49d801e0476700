"""Direct speech: words in marks and the reporting words beside them in the same paragraph."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from .grammar import SUBJECTS
from .marks import Marked
from .page import Page, Paragraph
from .reports import Report

ENDERS = {".", "!", "?", "…", ";"}
DOUBLE_MARKS = '“”„‟«»"'
OPEN_ENDED = ",?!—–-…"
LONGEST_TAG = 5
"""Tokens of a speaker with the verb."""
SUBORDINATE = {"relcl", "acl"}


@dataclass(frozen=True)
class Frame:
    """Words in marks with the unmarked text on both sides, up to the next marks or the paragraph's edge."""

    marked: Marked
    """The words in marks."""
    before: Tokens
    """The unfinished sentence before them."""
    after: Tokens
    """The rest of the sentence after them."""
    starts: bool
    """Whether they begin a sentence."""
    last: str
    """Last character inside the marks."""
    double: bool
    """Whether the marks are double ones."""
    joined: bool = False
    """Whether other marks stand before them in the same sentence."""


def frames_of(page: Page, paragraph: Paragraph) -> Iterator[Frame]:
    """A frame for each of a paragraph's words in marks."""
    edges = [paragraph.start, *(m.end for m in paragraph.marked)]
    starts = [*(m.start for m in paragraph.marked[1:]), paragraph.end]
    for marked, left, right in zip(paragraph.marked, edges, starts, strict=False):
        before = _open_sentence(page.tokens(left, marked.start))
        after = _rest_of_sentence(page.tokens(marked.end, right))
        inner = page.text[marked.inner_start : marked.inner_end].rstrip()
        double = marked.inner_start - marked.start > 1 or page.text[marked.start] in DOUBLE_MARKS
        joined = left > paragraph.start and bool(before) and before[0].idx <= left + 1 and not _is_end(page, left)
        yield Frame(marked, before, after, not before, inner[-1:], double, joined)


def _is_end(page: Page, end: int) -> bool:
    """Whether the marks that close at `end` also close their sentence."""
    return page.text[max(end - 2, 0) : end].strip(DOUBLE_MARKS + "'`")[-1:] in {".", "!", "?"}


def lead_in(page: Page, paragraph: Paragraph, frame: Frame) -> Frame | None:
    """The frame with the line before it as its lead-in, where that line ends in a colon or a comma."""
    line = page.paragraph_before(paragraph)
    if frame.marked.start != paragraph.start or line is None:
        return None
    after_marks = line.marked[-1].end if line.marked else line.start
    before = _open_sentence(page.tokens(after_marks, line.end))
    if not before or before[-1].text not in {":", ","}:
        return None
    return replace(frame, before=before, starts=False)


def _open_sentence(gap: Tokens) -> Tokens:
    """What follows the last end of a sentence in the text before marks."""
    start = gap.start
    for token in gap:
        if token.text in ENDERS or token.is_space:
            start = token.i + 1
    return gap.doc[start : gap.end]


def _rest_of_sentence(gap: Tokens) -> Tokens:
    for token in gap:
        if token.text in ENDERS:
            return gap.doc[gap.start : token.i]
    return gap


def cue_after(frame: Frame, reports: Mapping[int, Report]) -> Report | None:
    """The verb of "…," X said or "…," said X."""
    after = frame.after
    if not after or not frame.marked.closed:
        return None
    first = after[0]
    ended = frame.last not in OPEN_ENDED and first.text not in {",", "-", "—", "–"} and first.i not in reports
    if ended and not _is_tag(after, reports):
        return None
    found = [reports[t.i] for t in after if t.i in reports]
    found = [report for report in found if _governs(report, after)]
    own = [report for report in found if report.verb.dep_ not in SUBORDINATE]
    return next(iter(own or found), None)


def _is_tag(after: Tokens, reports: Mapping[int, Report]) -> bool:
    """Whether nothing but a speaker and a reporting verb follow a full stop in marks: "….” Trump said."."""
    words = [token for token in after if not token.is_space]
    return 1 < len(words) <= LONGEST_TAG and words[-1].i in reports and reports[words[-1].i].strong


def _governs(report: Report, after: Tokens) -> bool:
    """Whether the verb's reporting clause opens the text after the marks."""
    between = after.doc[after.start : report.verb.i]
    return not any(t.lower_ in {"and", "but", "while"} and t.head == report.verb for t in between)


def cue_before(frame: Frame, reports: Mapping[int, Report]) -> Report | None:
    """The verb of X said: "…" or X said, "…" or X said that "…"."""
    found = [reports[t.i] for t in frame.before if t.i in reports]
    if frame.before and _is_governed(frame.before[-1]):
        return None
    for report in reversed(found):
        between = frame.before.doc[report.verb.i + 1 : frame.before.end]
        if frame.before[-1].text == ":" or not _has_clause(report, between):
            return report
    return None


def _is_governed(last: Token) -> bool:
    """Whether the word before the marks makes them part of its phrase: "a “…”", "on ABC's “…”"."""
    return (
        last.pos_ in {"DET", "ADJ", "AUX"}
        or last.tag_ in {"POS", "PRP$"}
        or (last.pos_ == "ADP" and last.lower_ not in {"as", "that", "up", "out", "on"})
    )


def _has_clause(report: Report, between: Tokens) -> bool:
    """Whether another clause, or the speaker's own words, stand between verb and marks."""
    own = report.said.speaker
    inverted = range(own.start, own.end) if own is not None else range(0)
    return any(t.dep_ in SUBJECTS and t.i not in inverted and t.head.i != report.verb.i for t in between)
