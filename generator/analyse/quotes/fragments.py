"""A few words in marks inside somebody's reported act: thanked her "for all that she gave us"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Token

from .cues import cues
from .marks import Marked
from .page import Page
from .pieces import Utterance, from_report
from .reports import Report
from .titles import is_title

FEWEST = 3
"""Words: fewer are a name, a so-called thing or a single borrowed word."""
FARTHEST = 6
"""Steps up the parse from the marks to the reporting verb."""
SUBJECTS = {"nsubj", "nsubjpass"}


def with_fragments(page: Page, reports: Mapping[int, Report], found: Sequence[Utterance]) -> list[Utterance]:
    """The utterances with each of the marks that hang on a reporting verb: in its clause, or on their own."""
    whole = list(found)
    for paragraph in page.paragraphs:
        for marked in paragraph.marked:
            if any(start < marked.end and marked.start < end for words in whole for start, end in words.pieces):
                continue
            report = _report_over(page, marked, reports)
            if report is not None and report.said.speaker is not None:
                _place(whole, marked, report)
    return sorted(whole, key=lambda words: (words.pieces[0], words.rule))


def _place(whole: list[Utterance], marked: Marked, report: Report) -> None:
    """Lengthen the verb's clause to the marks, or keep them as words of their own."""
    for place, words in enumerate(whole):
        if words.report is report and words.pieces[-1][1] <= marked.start:
            *rest, (start, _) = words.pieces
            whole[place] = replace(words, pieces=(*rest, (start, marked.end)))
            return
    whole.append(from_report(((marked.start, marked.end),), report, "words in marks"))


def _report_over(page: Page, marked: Marked, reports: Mapping[int, Report]) -> Report | None:
    inner = page.tokens(marked.inner_start, marked.inner_end)
    words = [token for token in inner if token.is_alpha]
    if len(words) < FEWEST or is_title(page, marked):
        return None
    at: Token = inner.root
    for _ in range(FARTHEST):
        if at.i in reports:
            return reports[at.i] if _reports(reports[at.i]) else None
        if at.head.i == at.i or at.dep_ in {"relcl", *SUBJECTS}:
            return None
        at = at.head
    return None


def _reports(report: Report) -> bool:
    return report.spoken and (report.strong or report.verb.lemma_.lower() in cues().naming)
