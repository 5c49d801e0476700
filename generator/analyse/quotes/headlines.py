"""Headlines that name their speaker beside a colon: "Floods to worsen: UN", "Minister: no new taxes"."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.analyse.mentions.candidates import PERSONS

from .extent import trimmed
from .page import Page
from .pieces import Utterance

LONGEST_NAME = 4
"""Tokens of the speaker after the colon."""
LONGEST_HEADLINE = 24
"""Tokens."""
SPEAKING = {*PERSONS, "ORG", "NORP", "GPE"}
ENDS = {".", "?", "!", ":"}
VERBS = {"VERB", "AUX"}


def headlines_in(page: Page) -> Iterator[Utterance]:
    """What headlines report with "…: X", outside marks; a headline is a short line without an end of sentence."""
    for paragraph in page.paragraphs:
        tokens = page.tokens(paragraph.start, paragraph.end)
        if paragraph.marked or not 0 < len(tokens) <= LONGEST_HEADLINE or tokens[-1].text in ENDS:
            continue
        found = _reported(page, tokens)
        if found is not None:
            yield found


def _reported(page: Page, tokens: Tokens) -> Utterance | None:
    colons = [token for token in tokens if token.text == ":"]
    if len(colons) != 1:
        return None
    colon = colons[0]
    said, name = page.doc[tokens.start : colon.i], page.doc[colon.i + 1 : tokens.end]
    if not _is_name(name) or not any(token.pos_ in VERBS for token in said):
        return None
    speaker = (name[0].idx, name[-1].idx + len(name[-1]))
    pieces = trimmed(page, said.start, said.end)
    return Utterance(pieces, None, speaker, None, "headline") if pieces else None


def _is_name(tokens: Iterable[Token]) -> bool:
    """Whether the words name a person, an organisation or a group and nothing else."""
    words = [token for token in tokens if not token.is_space]
    if not 0 < len(words) <= LONGEST_NAME or any(token.pos_ in {*VERBS, "ADV", "NUM"} for token in words):
        return False
    last = words[-1]
    return last.ent_type_ in SPEAKING or (last.pos_ == "PROPN") or last.is_upper
