"""A few words in marks inside somebody's reported act: thanked her "for all that she gave us"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Token

from .cues import cues
from .grammar import SPEAKERS
from .marks import Marked
from .page import Page
from .pieces import Utterance, from_report
from .reports import Report
from .taken import Taken
from .titles import is_title

FEWEST = 3
"""Words: fewer are a name, a so-called thing or a single borrowed word."""
FARTHEST = 6
"""Steps up the parse from the marks to the reporting verb."""


def with_fragments(page: Page, reports: Mapping[int, Report], found: Sequence[Utterance]) -> list[Utterance]:
    """The utterances with each of the marks that hang on a reporting verb: in its clause, or on their own."""
    whole = list(found)
    taken = Taken(piece for words in found for piece in words.pieces)
    clause = {words.report.verb.i: place for place, words in enumerate(whole) if words.report is not None}
    for marked in (marked for paragraph in page.paragraphs for marked in paragraph.marked):
        report = None if taken.overlaps((marked.start, marked.end)) else _report_over(page, marked, reports)
        if report is not None and report.said.speaker is not None:
            _place(whole, clause.get(report.verb.i), marked, report, taken)
    return sorted(whole, key=lambda words: (words.pieces[0], words.rule))


def _place(whole: list[Utterance], clause: int | None, marked: Marked, report: Report, taken: Taken) -> None:
    """Lengthen the verb's clause to the marks, or keep them as words of their own."""
    if clause is not None:
        *rest, (start, end) = whole[clause].pieces
        if end <= marked.start and not taken.overlaps((end, marked.end)):
            whole[clause] = replace(whole[clause], pieces=(*rest, (start, marked.end)))
            taken.add([(end, marked.end)])
            return
    whole.append(from_report(((marked.start, marked.end),), report, "words in marks"))
    taken.add([(marked.start, marked.end)])


def _report_over(page: Page, marked: Marked, reports: Mapping[int, Report]) -> Report | None:
    inner = page.tokens(marked.inner_start, marked.inner_end)
    words = [token for token in inner if token.is_alpha]
    if len(words) < FEWEST or is_title(page, marked):
        return None
    at: Token = inner.root
    for _ in range(FARTHEST):
        if at.i in reports:
            return reports[at.i] if _reports(reports[at.i]) else None
        if at.head.i == at.i or at.dep_ in {"relcl", *SPEAKERS}:
            return None
        at = at.head
    return None


def _reports(report: Report) -> bool:
    return report.spoken and (report.strong or report.verb.lemma_.lower() in cues().naming)
