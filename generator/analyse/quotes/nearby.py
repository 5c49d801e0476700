"""When the parse names no speaker: the nearest words in the same sentence that can be one."""

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from generator.analyse.mentions.candidates import PERSONS

from .beside import Frame
from .grammar import SPEAKERS
from .page import Page, Paragraph
from .phrases import phrase
from .pieces import Utterance
from .reports import Report

NAMES = {"PROPN", "NOUN", "PRON"}
OBJECTS = {"pobj", "dobj", "dative", "compound", "npadvmod", "poss", "amod", "nmod"}
INVERTED = 4
"""Tokens after an inverted verb in which a name is its speaker, "replied driver Joe Bright"."""


def with_nearest_speaker(page: Page, frame: Frame, words: Utterance) -> Utterance:
    """The utterance with a speaker found by position, and its rule saying so; unchanged where nobody is near."""
    report = words.report
    head = _before(page, frame) if report is None else _beside_verb(page, frame, report.verb)
    if head is None:
        return words
    found = phrase(page, head)
    rule = "subject of the sentence before" if words.report is None else words.rule
    return replace(words, speaker=(found.start_char, found.end_char), rule=rule)


def last_report(page: Page, paragraph: Paragraph, frame: Frame, reports: Mapping[int, Report]) -> Report | None:
    """The reporting verb whose speaker goes on: the last before the marks, here or in the line before.

    In the line before, only its last sentence counts; a verb that names nobody counts nowhere.
    """
    here = page.tokens(paragraph.start, frame.marked.start)
    found = [reports[t.i] for t in here if t.i in reports]
    line = page.paragraph_before(paragraph)
    if not found and frame.marked.start == paragraph.start and line is not None:
        tokens = page.tokens(line.start, line.end)
        last = tokens[-1].sent.start if len(tokens) else 0
        found = [reports[t.i] for t in tokens if t.i in reports and t.i >= last]
    named = [report for report in found if report.spoken and report.said.speaker is not None]
    return named[-1] if named else None


def _beside_verb(page: Page, frame: Frame, verb: Token) -> Token | None:
    window = frame.after if frame.after and frame.after.start <= verb.i < frame.after.end else frame.before
    left = [t for t in window if t.i < verb.i and _can_speak(page, t)]
    right = [t for t in window if t.i > verb.i and _can_speak(page, t)]
    inverted = [t for t in window if verb.i < t.i <= verb.i + INVERTED and t.pos_ == "PROPN"]
    return left[-1] if left else next(iter([*right, *inverted[-1:]]), None)


def _can_speak(page: Page, token: Token) -> bool:
    return token.pos_ in NAMES and token.dep_ not in OBJECTS and not page.quoted(token)


def _before(page: Page, frame: Frame) -> Token | None:
    """The subject of the sentence before the marks, in the same paragraph."""
    paragraph = page.paragraph_at(frame.marked.start)
    if paragraph is None:
        return None
    earlier = page.tokens(paragraph.start, frame.marked.start)
    subjects = [t for t in earlier if t.dep_ in SPEAKERS and t.pos_ in NAMES and not page.quoted(t)]
    last = max((t.sent.start for t in subjects), default=None)
    near = [t for t in subjects if t.sent.start == last]
    return next((t for t in near if t.ent_type_ in {*PERSONS, "ORG"}), next(iter(near), None))
