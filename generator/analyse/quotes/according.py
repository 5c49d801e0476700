""" "According to X": the sentence around it is what X says."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from .cues import cues
from .extent import trimmed
from .grammar import SUBJECTS
from .page import Page
from .phrases import phrase
from .pieces import Range, Utterance
from .reports import Report

NO_SPEAKERS = {
    "plan", "schedule", "law", "rule", "tradition", "need", "size", "age", "type", "principle", "standard", "custom",
    "ability", "taste", "criterion", "order", "script", "recipe", "method", "formula", "wish", "instruction",
}  # fmt: skip
OPENERS = {"which", "that", "who", "whom"}
BREAKS = {"and", "but", "while", "although", "though"}


def according_in(page: Page, reports: Mapping[int, Report]) -> Iterator[Utterance]:
    """What is reported by "according to", outside marks."""
    for paragraph in page.paragraphs:
        for token in page.tokens(paragraph.start, paragraph.end):
            opens = token.lower_ == "according" or token.lower_ in cues().according
            if opens and not page.quoted(token) and token.i + 1 < len(page.doc):
                found = _reported(page, token, reports)
                if found is not None:
                    yield found


def _reported(page: Page, according: Token, reports: Mapping[int, Report]) -> Utterance | None:
    to, head = _speaker(page, according)
    if head is None or head.lemma_.lower() in NO_SPEAKERS:
        return None
    speaker = _without_cue(phrase(page, head), to)
    start, end = according.sent.start, according.sent.end
    report = reports.get(according.head.i)
    if report is not None and report.spoken and report.strong and report.verb.i > according.i:
        return None  # "According to the Herald, Lind said …": the words are Lind's, and the Herald relays them.
    before = () if _opens_clause(page, according) else trimmed(page, _from(page, start, according.i), according.i)
    after = _words_after(page, _edge(page, head, end), end, head, reports, bool(before))
    pieces = (*before, *after)
    if not pieces:
        return None
    cue = (according.idx, to.idx + len(to))
    return Utterance(pieces, cue, (speaker.start_char, speaker.end_char), None, "according to")


def _opens_clause(page: Page, according: Token) -> bool:
    """ "which, according to X, …", "that according to X …": the words follow, and the clause before is another's."""
    place = according.i - 1
    if place > according.sent.start and page.doc[place].text == ",":
        place -= 1
    return place >= according.sent.start and page.doc[place].lower_ in OPENERS


def _speaker(page: Page, according: Token) -> tuple[Token, Token | None]:
    """The last word of "according to" and the head of who is named after it; "selon X" is a case of X."""
    if according.lower_ in cues().according:
        return according, according.head if according.dep_ == "case" and according.head.i > according.i else None
    to = page.doc[according.i + 1]
    if to.lower_ != "to" or to.i + 1 >= len(page.doc):
        return to, None
    following = page.doc[to.i + 1]
    name = following if following.text[0].isupper() and following.pos_ == "VERB" else None
    return to, next((t for t in to.children if t.dep_ == "pobj"), name)


def _without_cue(speaker: Tokens, to: Token) -> Tokens:
    """The speaker without the "selon" that the French parse hangs under it."""
    return speaker.doc[max(speaker.start, to.i + 1) : speaker.end] if speaker.end > to.i + 1 else speaker


def _edge(page: Page, head: Token, end: int) -> int:
    """One past the last token that belongs to the speaker: "results of polls taken for the agency"."""
    last = head.i + 1
    for child in head.rights:
        if child.dep_ not in {"appos", "prep", "acl", "relcl", "conj", "cc", "punct"} or child.i >= end:
            break
        last = child.right_edge.i + 1
    while last > head.i + 1 and page.doc[last - 1].is_punct:
        last -= 1
    return min(last, end)


def _from(page: Page, start: int, end: int) -> int:
    """Where the clause before the phrase begins: after a joint that opens a clause with its own subject."""
    for place in range(end - 1, start, -1):
        token = page.doc[place]
        opens = token.lower_ in BREAKS and page.doc[place - 1].text in {",", ";"}
        if opens and any(t.dep_ in SUBJECTS for t in page.doc[place:end]):
            return place + 1
    return start


def _words_after(
    page: Page, start: int, end: int, head: Token, reports: Mapping[int, Report], interrupts: bool
) -> tuple[Range, ...]:
    """The words after the phrase, where it opens or interrupts the clause; not a description of the speaker."""
    while start < end and page.doc[start].text not in {",", ":"} and not interrupts:
        if page.doc[start].dep_ in SUBJECTS or page.doc[start].pos_ == "DET":
            break
        start += 1
    if start >= end or (interrupts and page.doc[start].text != ","):
        return ()
    rest = page.doc[start:end]
    if interrupts and not any(_goes_on(token, head) for token in rest[1:3]):
        return ()
    for token in rest:
        if token.lower_ in BREAKS and any(t.i in reports and reports[t.i].strong for t in page.doc[token.i : end]):
            return trimmed(page, start, token.i)
    return trimmed(page, start, end)


def _goes_on(token: Token, head: Token) -> bool:
    return token.pos_ in {"VERB", "AUX", "ADP"} and token.tag_ != "VBG" and head not in token.ancestors
