"""The title of a plain text: the first line that reads like a headline, or that metadata call the title."""

import re

from generator.model import BlockKind

from .calendar_days import only_a_day
from .passage import Passage

TITLE_LENGTH = 200
"""Characters: a longer first line is a paragraph.  Headlines of the news rarely pass 120."""
REPEAT_WITHIN = 6
"""Paragraphs after the title in which a second printing of it is furniture."""
SENTENCE_END = re.compile(r"[.!?,][\"'”’»)\]]*$")
OPEN_END = re.compile(r"[:,–—]$|\s[_-]+$")
"""A dateline on its own line ("HAVANA (AP) --"), or words that lead on to the next line."""
SPEECH = re.compile(r"[\"“„«‘']")
ADDRESS = re.compile(r"(?:https?\s?:\s?/\s?/|www\.)", re.IGNORECASE)
RULE = re.compile(r"[-=_*~#+]{2,}$")
"""A line drawn with signs."""
ELLIPSIS = re.compile(r"(\.\.\.|…)$")


def title_in(text: str, passages: tuple[Passage, ...]) -> str:
    """The words of the passage that is the title, on one line; empty where there is none."""
    return next((p.words(text) for p in passages if p.kind is BlockKind.TITLE), "")


def with_title(text: str, passages: tuple[Passage, ...], title: str) -> tuple[Passage, ...]:
    """The passages with their title, and later printings of it as furniture; `title` as metadata give it, or empty."""
    printed = next((p for p in passages if p.kind is BlockKind.TITLE), None)
    if printed:
        return _without_repeats(text, passages, printed.words(text))
    first = next((n for n, p in enumerate(passages) if _may_open(text, p)), None)
    if first is None:
        return passages
    words = passages[first].words(text)
    given = " ".join(title.split())
    if words != given and (given or not _looks_like_title(text, passages, first)):
        return passages
    found = list(passages)
    if passages[first].kind is BlockKind.PARAGRAPH or words == given:
        found[first] = passages[first].as_kind(BlockKind.TITLE)
        return _without_repeats(text, tuple(found), words)
    return passages


def _may_open(text: str, passage: Passage) -> bool:
    """Whether a title may stand here: after furniture, a date line, or the address of the page."""
    words = passage.words(text)
    return passage.kind is not BlockKind.FURNITURE and not only_a_day(words) and not ADDRESS.match(words)


def _looks_like_title(text: str, passages: tuple[Passage, ...], first: int) -> bool:
    """A short first line, set off by an empty line or followed by a longer paragraph, that reads like no sentence."""
    words = passages[first].words(text)
    rest = [p for p in passages[first + 1 :] if p.kind is not BlockKind.FURNITURE]
    if not rest or len(words) > TITLE_LENGTH or "\n" in text[passages[first].start : passages[first].end]:
        return False
    if any(p.words(text) == words for p in rest[:REPEAT_WITHIN]):
        return True
    if RULE.match(words) or OPEN_END.search(words):
        return False
    open_end = not SENTENCE_END.search(words) or words.endswith(("?", "!")) or bool(ELLIPSIS.search(words))
    if passages[first].blank_after:
        return open_end and not (SPEECH.match(words) and words.endswith(("!", "?")))
    longer = any(p.kind is BlockKind.PARAGRAPH and p.end - p.start > len(words) for p in rest[:REPEAT_WITHIN])
    return open_end and longer and not words.endswith(('"', "”", "»"))


def _without_repeats(text: str, passages: tuple[Passage, ...], title: str) -> tuple[Passage, ...]:
    found = list(passages)
    first = next(n for n, p in enumerate(found) if p.kind is BlockKind.TITLE)
    for place in range(first + 1, min(first + 1 + REPEAT_WITHIN, len(found))):
        if found[place].kind is BlockKind.PARAGRAPH and found[place].words(text).casefold() == title.casefold():
            found[place] = found[place].as_furniture("headline printed twice")
    return tuple(found)
