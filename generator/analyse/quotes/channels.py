"""Agencies and outlets: who relays words without having said them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from .cues import cues
from .page import Page
from .phrases import phrase
from .pieces import Range, Utterance

RELAYING = {"report", "quote", "cite", "relay", "carry"}
"""Verbs by which an agency hands on words of others, beside marks."""
AS_RELAYED = re.compile(r"\bas (?:quoted|cited|reported|relayed|carried) by ", re.IGNORECASE)
REACH = 200
"""Code points after the last piece or cue in which "as quoted by" stands."""


def is_channel(words: Tokens) -> bool:
    """Whether the words name an agency, or an outlet as such ("the state news agency")."""
    lists = cues()
    text = words.text.lower().removeprefix("the ")
    if text in lists.agencies or words.root.lemma_.lower() in lists.outlets:
        return True
    return _agency_at_end().search(text) is not None


@lru_cache(maxsize=1)
def _agency_at_end() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(cues().agencies, key=len, reverse=True))
    return re.compile(rf"(?:agency|service|wire|outlet)\s+(?:{names})$")


def with_channels(page: Page, found: Iterable[Utterance]) -> list[Utterance]:
    """The utterances with who relays them; words in marks that an agency "reported" keep the speaker before them."""
    whole: list[Utterance] = []
    for words in found:
        last = whole[-1] if whole else None
        whole.append(_according_to(page, _as_relayed(page, _told_to(page, _handed_on(page, words, last)))))
    return whole


def _handed_on(page: Page, words: Utterance, last: Utterance | None) -> Utterance:
    """ "…," TASS reported: TASS is the channel, and the speaker is who spoke before in the same paragraph."""
    said = words.report.said.speaker if words.report else None
    if words.report is None or said is None or words.report.verb.lemma_.lower() not in RELAYING:
        return words
    if not words.rule.startswith("cue") or not is_channel(said):
        return words
    channel = (said.start_char, said.end_char)
    same = last is not None and page.paragraph_at(last.pieces[0][0]) is page.paragraph_at(words.pieces[0][0])
    return replace(words, speaker=last.speaker if last is not None and same else None, channel=channel, rule="relayed")


def _told_to(page: Page, words: Utterance) -> Utterance:
    """ "told Reuters": the agency that was told hands the words on."""
    if words.report is None or words.channel is not None:
        return words
    heard = [t for t in words.report.verb.rights if t.dep_ in {"dobj", "dative"} and not page.quoted(t)]
    named = next((phrase(page, t) for t in heard if t.pos_ == "PROPN"), None)
    if named is None or not is_channel(named):
        return words
    return replace(words, channel=(named.start_char, named.end_char))


def _as_relayed(page: Page, words: Utterance) -> Utterance:
    """ "…, as quoted by AFP": the name after it."""
    if words.channel is not None:
        return words
    start = max(words.pieces[-1][1], words.cue[1] if words.cue else 0)
    paragraph = page.paragraph_at(words.pieces[0][0])
    end = min(start + REACH, paragraph.end if paragraph else start)
    match = AS_RELAYED.search(page.text, start, end)
    if match is None or ". " in page.text[start : match.start()]:
        return words
    return replace(words, channel=_name_at(page, match.end(), end))


def _according_to(page: Page, words: Utterance) -> Utterance:
    """ "According to the Herald, Lind said …": the Herald hands the words on."""
    if words.report is None or words.channel is not None:
        return words
    verb = words.report.verb
    according = next((t for t in verb.lefts if t.lower_ == "according" and not page.quoted(t)), None)
    comma = next((t for t in verb.doc[according.i : verb.i] if t.text == ","), None) if according is not None else None
    if according is None or comma is None or comma.i < according.i + 3:
        return words
    return replace(words, channel=(page.doc[according.i + 2].idx, comma.idx))


def _name_at(page: Page, start: int, end: int) -> Range | None:
    head = _head(page.tokens(start, end))
    if head is None:
        return None
    found = phrase(page, head)
    return (max(found.start_char, start), found.end_char) if found.end_char > start else None


def _head(tokens: Iterable[Token]) -> Token | None:
    return next((token for token in tokens if token.dep_ == "pobj" or token.pos_ == "PROPN"), None)
