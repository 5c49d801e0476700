"""Indirect speech: the clause that a reporting verb brings."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from .around import Pieces, as_somebody_said, cue_edges, words_around
from .by_position import HEARERS, clause_by_position
from .cues import cues
from .extent import end_of, trimmed, with_rest, with_splices
from .grammar import FINITE, SUBJECTS
from .page import Page
from .pieces import Utterance, from_report
from .reports import Report

QUESTIONS = {"if", "whether", "who", "whom", "whose", "what", "which", "when", "where", "why", "how"}


def clauses_in(page: Page, reports: Mapping[int, Report]) -> Iterator[Utterance]:
    """The reported clauses of all reporting verbs that were really spoken."""
    for report in reports.values():
        if report.spoken:
            pieces, rule = _clause_of(page, report, reports)
            if pieces:
                yield from_report(pieces, report, rule)


def _clause_of(page: Page, report: Report, reports: Mapping[int, Report]) -> tuple[Pieces, str]:
    """The clause in one or two pieces, and the rule; no piece where the verb brings no clause."""
    verb = report.verb
    inner = [child for child in verb.children if child.dep_ == "ccomp" and _is_finite(child)]
    after = next((child for child in inner if child.i > verb.i), None)
    if after is not None and _is_vacuous(verb, after):
        return (), ""
    if after is not None and (report.strong or _asks(verb, after)):
        return _after(page, report, after, reports), "clause after the verb"
    request = _request(verb)
    if request is not None:
        return _after(page, report, request, reports), "request"
    doing = _doing(verb)
    if doing is not None:
        return _after(page, report, doing, reports), "request"
    named = _named(verb)
    if named is not None:
        end = end_of(page, report, named[0], named[1], reports)
        return trimmed(page, named[0], end), "said of somebody"
    if not report.strong:
        return (), ""
    before = next((child for child in inner if child.i < verb.i), None)
    if before is not None and _is_joined(report):
        return words_around(page, report, before.left_edge.i, reports), "clause before the verb"
    if verb.dep_ == "parataxis" and verb.head.i != verb.i:
        return words_around(page, report, verb.head.left_edge.i, reports), "aside"
    as_said = as_somebody_said(page, report, reports)
    return (as_said, "as somebody said") if as_said else clause_by_position(page, report, reports)


def _is_finite(clause: Token) -> bool:
    """Whether a verb heads a whole clause, not a bare infinitive or participle."""
    if clause.tag_ in FINITE or any(c.dep_ in {"aux", "auxpass", "mark"} for c in clause.children):
        return True
    return any(child.dep_ in SUBJECTS for child in clause.children)


def _is_vacuous(verb: Token, clause: Token) -> bool:
    """ "told him what had happened": that something was said, and not what."""
    opening = clause.left_edge.lower_
    return verb.lemma_.lower() in {"tell", "say", "mention"} and opening == "what" and clause.left_edge.i > verb.i


def _asks(verb: Token, clause: Token) -> bool:
    """ "asked whether ...": a weak verb of asking with a question for its clause."""
    return verb.lemma_.lower() in cues().asking and any(t.lower_ in QUESTIONS for t in clause.subtree if t.i > verb.i)


def _request(verb: Token) -> Token | None:
    """The infinitive of "urged voters to turn out", "promised to pay"."""
    lemma = verb.lemma_.lower()
    if verb.dep_ == "acl":
        return None
    for child in verb.children:
        if child.dep_ not in {"xcomp", "ccomp"} or child.i < verb.i or not any(t.lower_ == "to" for t in child.lefts):
            continue
        if lemma in cues().promising:
            return child
        if lemma in cues().urging and _urged(verb, child) is not None:
            return child
    return None


def _doing(verb: Token) -> Token | None:
    """The gerund of "suggested closing the road", "denied taking it"."""
    if verb.lemma_.lower() not in cues().doing:
        return None
    found = (t for t in verb.rights if t.dep_ in {"xcomp", "ccomp", "pcomp"} and t.tag_ == "VBG")
    return next((t for t in found if t.left_edge.i == verb.i + 1), None)


def _named(verb: Token) -> tuple[int, int] | None:
    """First token and end of "the firm of hiding it" in "accused the firm of hiding it"."""
    prepositions = cues().naming.get(verb.lemma_.lower())
    person = next((t for t in verb.rights if t.dep_ == "dobj"), None)
    if not prepositions or person is None:
        return None
    heads = [t for t in (*verb.rights, *person.rights) if t.lower_ in prepositions and t.dep_ == "prep"]
    return (person.left_edge.i, heads[0].right_edge.i + 1) if heads else None


def _urged(verb: Token, infinitive: Token) -> Token | None:
    found = [t for t in (*verb.rights, *infinitive.lefts) if t.dep_ in {"dobj", "dative", *SUBJECTS}]
    return next((t for t in found if verb.i < t.i < infinitive.i), None)


def _after(page: Page, report: Report, clause: Token, reports: Mapping[int, Report]) -> Pieces:
    start = _start(report.verb, clause)
    infinitive = any(t.lower_ == "to" for t in clause.lefts)
    urged = _urged(report.verb, clause) if infinitive else None
    if urged is not None:
        start = max(min(start, urged.left_edge.i), report.verb.i + 1)
    end = with_rest(report.verb, with_splices(report.verb, clause, clause.right_edge.i + 1))
    return trimmed(page, start, end_of(page, report, start, end, reports))


def _start(verb: Token, clause: Token) -> int:
    """First token of the clause, after a hearer ("told us that") or a day ("said on Friday it") that the parse took."""
    start = max(clause.left_edge.i, verb.i + 1)
    that = next((t for t in verb.doc[start : clause.i] if t.lower_ == "that"), None)
    if that is not None and all(t.pos_ not in {"VERB", "AUX", "PUNCT"} for t in verb.doc[start : that.i]):
        return int(that.i)
    first = verb.doc[start]
    dated = any(t.ent_type_ in {"DATE", "TIME"} for t in first.subtree)
    if first.dep_ in {"prep", "npadvmod"} and dated and first.head == clause and first.right_edge.i < clause.i:
        return first.right_edge.i + 1
    return start


def _is_joined(report: Report) -> bool:
    """Whether the clause before a verb can be its object: no full stop between, no other object after it."""
    left, _ = cue_edges(report)
    between = report.verb.doc[max(left - 1, 0)].text
    heard = report.verb.lemma_.lower() in HEARERS
    return between not in {";", ":", "."} and (heard or not any(t.dep_ == "dobj" for t in report.verb.rights))
