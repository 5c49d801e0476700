"""Words in marks that were said: each with its cue, or as going on from the one before."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from .beside import Frame, cue_after, cue_before, frames_of, lead_in
from .cues import cues
from .nameplate import in_the_words_of, name_after_dash, speaker_before_colon
from .nearby import last_report, with_nearest_speaker
from .page import Page, Paragraph
from .pieces import Range, Utterance, from_report
from .reports import Report
from .titles import is_title

FINAL = ".!?…"
WORD = re.compile(r"\w+")
MOST_PIECES = 50
"""Pieces of one utterance."""
FEWEST = 3
"""Words that a naming verb must bring."""
ADJOINING = {":", ","}


@dataclass
class Spoken:
    """What has been found so far, in the order of the text."""

    page: Page
    """The article."""
    reports: Mapping[int, Report]
    """Its reporting verbs."""
    found: list[Utterance] = field(default_factory=list)
    """Utterances."""
    here: bool = False
    """Whether the last one stands in the paragraph at hand."""
    carried: bool = False
    """Whether the paragraph before ended inside marks."""
    touching: bool = False
    """Whether the paragraph before ended with an utterance."""


def direct_in(page: Page, reports: Mapping[int, Report]) -> tuple[Utterance, ...]:
    """Utterances in marks, in order; scare quotes and words inside a reported clause are left out."""
    spoken = Spoken(page, reports)
    for paragraph in page.paragraphs:
        spoken.here = False
        frames = list(frames_of(page, paragraph))
        for frame in frames:
            _read(spoken, paragraph, frame)
        last = frames[-1].marked if frames else None
        spoken.carried = last is not None and not last.closed and last.end >= paragraph.end
        spoken.touching = spoken.here
    return tuple(spoken.found)


def _read(spoken: Spoken, paragraph: Paragraph, frame: Frame) -> None:
    if spoken.carried and frame.marked.start == paragraph.start and spoken.found and not spoken.here:
        _append(spoken, frame)
    elif frame.starts:
        _read_sentence(spoken, paragraph, frame)
    else:
        _read_inside(spoken, frame)


def _read_sentence(spoken: Spoken, paragraph: Paragraph, frame: Frame) -> None:
    """Words in marks that open a sentence."""
    report = cue_after(frame, spoken.reports)
    if report is not None:
        _add(spoken, frame, report, "cue after the marks")
        return
    plate = name_after_dash(frame)
    if plate is not None:
        _keep(spoken, Utterance((_span(frame),), None, plate, None, "name after a dash"))
    elif not _is_whole(frame) or not frame.double:
        return
    elif spoken.here:
        _append(spoken, frame)
    else:
        _go_on(spoken, paragraph, frame)


def _read_inside(spoken: Spoken, frame: Frame) -> None:
    """Words in marks in the middle of a sentence."""
    if _splits(spoken, frame):
        _append(spoken, frame)
        return
    words_of = in_the_words_of(spoken.page, frame)
    if words_of is not None:
        _keep(spoken, Utterance((_span(frame),), None, words_of, None, "in the words of"))
        return
    report = cue_before(frame, spoken.reports)
    if report is not None and frame.before[-1].text not in ADJOINING and _is_borrowed(spoken.page, frame, report):
        return
    if report is not None and (frame.before[-1].text in ADJOINING or _is_whole(frame) or not frame.after):
        _add(spoken, frame, report, "cue before the marks")
        return
    later = cue_after(frame, spoken.reports)
    if (
        later is not None
        and later.said.speaker is not None
        and frame.last in ",?!"
        and _is_short(frame)
        and not frame.joined
    ):
        _add(spoken, frame, later, "cue after the marks")
        return
    if frame.before[-1].text == ":":
        speaker = speaker_before_colon(spoken.page, frame)
        if speaker is not None:
            _keep(spoken, Utterance((_span(frame),), None, speaker, None, "speaker before a colon"))


def _is_borrowed(page: Page, frame: Frame, report: Report) -> bool:
    """Whether the words are a title, or too few to be more than a name that somebody gives ("called it "a gift"")."""
    few = len(WORD.findall(page.text, frame.marked.inner_start, frame.marked.inner_end)) < FEWEST
    return is_title(page, frame.marked) or (few and report.verb.lemma_.lower() in cues().naming)


def _is_short(frame: Frame) -> bool:
    """Whether what stands before the marks is a lead-in ("But", "Still,") and no clause."""
    return len(frame.before) <= 3


def _is_whole(frame: Frame) -> bool:
    """Whether the words in marks are a sentence of their own: they end one, or run on in the next paragraph."""
    return frame.last in FINAL or not frame.marked.closed


def _splits(spoken: Spoken, frame: Frame) -> bool:
    """Whether the marks go on after "…," he said, "…": the cue of the last utterance stands between."""
    if not spoken.here or not spoken.found:
        return False
    last = spoken.found[-1]
    report = last.report
    inside = frame.before
    between = report is not None and inside.start <= report.verb.i < inside.end
    return between and last.pieces[-1][1] <= inside.start_char and inside[-1].text in {",", ":", "—", "–", "-"}


def _add(spoken: Spoken, frame: Frame, report: Report, rule: str) -> None:
    if not report.spoken:
        return
    words = from_report((_span(frame),), report, rule)
    if words.speaker is None and words.channel is None:
        words = with_nearest_speaker(spoken.page, frame, words)
    _keep(spoken, words)


def _keep(spoken: Spoken, words: Utterance) -> None:
    spoken.found.append(words)
    spoken.here = True


def _append(spoken: Spoken, frame: Frame) -> None:
    """One more piece of the last utterance; a very long one is cut into several."""
    last = spoken.found[-1]
    if len(last.pieces) >= MOST_PIECES:
        _keep(spoken, replace(last, pieces=(_span(frame),), rule="speaker goes on", report=None))
        return
    spoken.found[-1] = replace(last, pieces=(*last.pieces, _span(frame)))
    spoken.here = True


def _go_on(spoken: Spoken, paragraph: Paragraph, frame: Frame) -> None:
    """A paragraph that opens with marks and names nobody: the speaker of the paragraph before goes on."""
    lead = lead_in(spoken.page, paragraph, frame)
    if lead is not None:
        report = cue_before(lead, spoken.reports)
        if report is not None:
            _add(spoken, lead, report, "cue before the marks")
            return
        speaker = speaker_before_colon(spoken.page, lead)
        if speaker is not None:
            _keep(spoken, Utterance((_span(frame),), None, speaker, None, "speaker before a colon"))
            return
    report = last_report(spoken.page, paragraph, frame, spoken.reports)
    if report is not None:
        _keep(spoken, replace(from_report((_span(frame),), report, "speaker goes on"), report=None))
    elif spoken.touching and frame.marked.start == paragraph.start:
        last = spoken.found[-1]
        _keep(spoken, replace(last, pieces=(_span(frame),), rule="speaker goes on", report=None))
    else:
        _keep(spoken, with_nearest_speaker(spoken.page, frame, Utterance((_span(frame),), None, None, None, "alone")))


def _span(frame: Frame) -> Range:
    return frame.marked.start, frame.marked.end
