"""Speakers without a verb: a name after a dash, a name before a colon, "in the words of" a name."""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from .beside import Frame
from .cues import cues
from .grammar import SPEAKERS
from .page import Page
from .phrases import phrase
from .pieces import Range

WORDS = "in the words"
DASHES = {"—", "–", "-", "--", "―"}
FINITE = {"VBZ", "VBP", "MD"}
LONGEST_PLATE = 14
"""Tokens: a name with its role."""


def name_after_dash(frame: Frame) -> Range | None:
    """The name of "…" — Sofia Lind, survivor."""
    after = [token for token in frame.after if not token.is_space]
    if not after or after[0].text not in DASHES or len(after) > LONGEST_PLATE:
        return None
    words = after[1:]
    if not words or words[0].pos_ not in {"PROPN", "NOUN", "DET"} or any(t.tag_ in FINITE for t in words):
        return None
    return words[0].idx, words[-1].idx + len(words[-1])


def speaker_before_colon(page: Page, frame: Frame) -> Range | None:
    """The name of Smith: "…", or the subject of the sentence that ends in the colon."""
    before = [token for token in frame.before[:-1] if not token.is_space]
    if not before or _is_label(before):
        return None
    verb = next((t for t in before if t.pos_ in {"VERB", "AUX"}), None)
    head = _subject(before) if verb is not None else _name(before)
    if head is None or page.quoted(head):
        return None
    found: Tokens = phrase(page, head)
    end = next((token.i for token in before if token.i > head.i and _is_cue_form(token)), found.end)
    return found.start_char, page.doc[found.start : min(end, found.end)].end_char


def in_the_words_of(page: Page, frame: Frame) -> Range | None:
    """The name of "in the words of the pilot, "…""."""
    of = next(
        (t for t in frame.before if t.lower_ == "of" and page.doc[max(t.i - 3, 0) : t.i].text.lower() == WORDS), None
    )
    head = next((t for t in of.children if t.dep_ == "pobj"), None) if of is not None else None
    if head is None or frame.before[-1].text not in {",", ":"}:
        return None
    found: Tokens = phrase(page, head)
    return found.start_char, found.end_char


def _is_label(before: list[Token]) -> bool:
    return any(token.lemma_.lower() in cues().labels for token in before[-4:])


def _subject(before: list[Token]) -> Token | None:
    return next((t for t in before if t.dep_ in SPEAKERS and t.pos_ in {"PROPN", "NOUN", "PRON"}), None)


def _name(before: list[Token]) -> Token | None:
    if len(before) > 8:
        return None
    end = next((place for place, token in enumerate(before) if place and _is_cue_form(token)), len(before))
    headline = end < len(before) and before[end].is_title
    named = [token for token in before[:end] if token.pos_ == "PROPN" or (headline and token.is_title)]
    return named[-1] if named else None


def _is_cue_form(token: Token) -> bool:
    """ "Calls" in a headline in capitals, where the tagger sees only names."""
    lemma = token.lower_.removesuffix("s")
    return lemma in cues().strong or lemma in cues().weak
