"""The words that name a speaker, from the head word to the edges of its phrase."""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from generator.analyse.mentions.candidates import PERSONS

from .page import Page

RIGHT = {"prep", "appos", "conj", "cc", "flat", "nummod", "case"}
CLAUSES = {"relcl", "acl", "advcl", "pcomp"}
NAMES = {*PERSONS, "ORG", "GPE", "NORP"}


def phrase(page: Page, head: Token) -> Tokens:
    """The noun phrase of a head word with title, apposition and "of ..." but without relative clauses and marks."""
    start, end = head.left_edge.i, _right(head)
    start, end = _whole_names(page, start, head.i, end)
    start, end = _with_apposed_name(page, start), _with_rest_of_name(page, end)
    end = _with_name_behind(page, _with_name_at(page, head, end))
    while end > head.i + 1 and (page.doc[end - 1].is_punct or page.doc[end - 1].is_space):
        end -= 1
    return _clean(page, start, head.i, end)


def _right(head: Token) -> int:
    end = head.i + 1
    for child in head.rights:
        if child.is_punct and child.i == end and child.text in ",-–":
            continue
        if child.dep_ not in RIGHT or _has_clause(child) or child.left_edge.i > end + 1:
            break
        end = child.right_edge.i + 1
    return end


def _has_clause(token: Token) -> bool:
    return any(t.dep_ in CLAUSES or t.pos_ in {"VERB", "AUX"} for t in token.subtree)


def _whole_names(page: Page, start: int, head: int, end: int) -> tuple[int, int]:
    """The range widened to the name that the head word belongs to: never half a name."""
    first, last = head, head + 1  # token by token: spaCy gathers all names of the text to give those of a range
    if page.doc[head].ent_type_ not in NAMES:
        return start, end
    while first > 0 and page.doc[first].ent_iob_ == "I":
        first -= 1
    while last < len(page.doc) and page.doc[last].ent_iob_ == "I":
        last += 1
    return (min(start, first), max(end, last)) if head - first <= 6 and last - head <= 7 else (start, end)


def _with_apposed_name(page: Page, start: int) -> int:
    """The start moved to the name of "William Daley, the mayor's aide," where the parse took only the role."""
    if start < 2 or page.doc[start - 1].text != "," or page.doc[start - 2].ent_type_ not in PERSONS:
        return start
    at = start - 2
    while at > 0 and page.doc[at - 1].ent_type_ in PERSONS and page.doc[at].ent_iob_ == "I":
        at -= 1
    return at


def _with_name_behind(page: Page, end: int) -> int:
    """The end moved over the name of "the prime minister, Najib Razak said"."""
    if end + 1 >= len(page.doc) or page.doc[end].text != "," or page.doc[end + 1].ent_type_ not in PERSONS:
        return end
    last = end + 2
    while last < len(page.doc) and page.doc[last].ent_type_ in PERSONS and page.doc[last].ent_iob_ == "I":
        last += 1
    follows = page.doc[last] if last < len(page.doc) else None
    return last if follows is not None and (follows.pos_ in {"VERB", "AUX"} or follows.text == ",") else end


def _with_name_at(page: Page, head: Token, end: int) -> int:
    """The end moved over the name right behind its title, where the parse tore them apart: "la ministre Anne Petit"."""
    if head.pos_ != "NOUN" or end != head.i + 1 or end >= len(page.doc) or page.doc[end].ent_type_ not in PERSONS:
        return end
    while end < len(page.doc) and page.doc[end].ent_type_ in PERSONS:
        end += 1
    return end


def _with_rest_of_name(page: Page, end: int) -> int:
    """The end moved over further capitals of the same name: "Air Force Lt. Tyler Livingston"."""
    while end < len(page.doc) and page.doc[end].pos_ == "PROPN" and page.doc[end].ent_type_ not in {"DATE", "TIME"}:
        if page.doc[end - 1].pos_ not in {"PROPN", "NUM", "ADJ"}:
            break
        end += 1
    return end


def _clean(page: Page, start: int, head: int, end: int) -> Tokens:
    """The part around the head word without marks, line ends and leading punctuation."""
    if page.quoted(page.doc[head]):
        return page.doc[start:end]
    for place in range(head, start - 1, -1):
        if page.quoted(page.doc[place]) or "\n" in page.doc[place].text:
            start = place + 1
            break
    for place in range(head, end):
        if page.quoted(page.doc[place]) or "\n" in page.doc[place].text:
            end = place
            break
    while start < head and (
        page.doc[start].is_punct or page.doc[start].is_space or page.doc[start].dep_ in {"cc", "mark"}
    ):
        start += 1
    return page.doc[start : max(end, start + 1)]
