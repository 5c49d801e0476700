"""The words that name a speaker, from the head word to the edges of its phrase."""

from spacy.tokens import Token
from spacy.tokens import Span as Tokens

from .page import Page

LEFT = {"det", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "predet", "npadvmod", "advmod", "cc", "conj"}
RIGHT = {"prep", "appos", "conj", "cc", "flat", "nummod", "case"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X", "SYM"}


def phrase(page: Page, head: Token) -> Tokens:
    """The noun phrase of a head word with title, apposition and "of ..." but without relative clauses and marks."""
    start = _left(head)
    end = _right(head)
    while end > head.i + 1 and (page.doc[end - 1].is_punct or page.doc[end - 1].is_space):
        end -= 1
    start, end = _outside_marks(page, start, head.i, end)
    return page.doc[start:end]


def _left(head: Token) -> int:
    start = head.i
    for child in sorted(head.lefts, key=lambda t: -t.i):
        if child.dep_ not in LEFT or child.right_edge.i != start - 1:
            break
        start = child.left_edge.i
    return start


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
    return any(t.dep_ in {"relcl", "acl", "advcl", "pcomp"} or t.pos_ in {"VERB", "AUX"} for t in token.subtree)


def _outside_marks(page: Page, start: int, head: int, end: int) -> tuple[int, int]:
    if page.quoted(page.doc[head]):
        return start, end
    while start < head and any(page.quoted(t) or "\n" in t.text for t in page.doc[start:head]):
        start += 1
    for place in range(head, end):
        if page.quoted(page.doc[place]) or "\n" in page.doc[place].text:
            return start, place
    return start, end
