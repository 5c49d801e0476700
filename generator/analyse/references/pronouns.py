"""Whom "he" and "she" stand for.

One rule: of the persons named so far that the pronoun's gender allows, the one that the last sentences speak of most.
What speaks for a person is each mention before the pronoun, weighed by its place in the sentence (subjects most) and
halved with each sentence between (after the salience weights of Lappin and Leass, 1994).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from generator.analyse.parsed import Parsed
from generator.model import Reference

from .binding import is_said, stands_below
from .persons import Person
from .quoted import quoted_ranges
from .traces import NOBODY, Trace, speaks, trace_of, traces_of

GENDER = {
    **dict.fromkeys(("he", "him", "his", "himself"), "male"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "female"),
}
WEIGHTS = {"nsubj": 1.0, "nsubjpass": 0.9, "poss": 0.55, "dobj": 0.6, "dative": 0.55, "pobj": 0.45, "agent": 0.6}
OTHER_WEIGHT = 0.45
"""What a mention counts by its place in the sentence (the label of the parse), and at any other place."""
DECAY = 0.5
"""What a mention still counts after one more sentence."""
WINDOW = 12
"""Sentences back, beyond which a mention counts nothing."""
QUOTED, SPEAKING, SAME_SENTENCE = 0.4, 1.5, 1.5
"""Factors: a mention inside a quotation that the pronoun is not in; both speak; a subject of the same sentence."""
AHEAD = 0.8
"""Confidence of a pronoun that stands before its name."""


def resolved_pronouns(parsed: Parsed, persons: Sequence[Person]) -> Iterator[Reference]:
    """Every he and she with its antecedent, or with None where nobody fits."""
    pronouns = list(_pronouns(parsed))
    if not pronouns:
        return
    ranges = quoted_ranges(parsed.article.text)
    traces = sorted(traces_of(parsed, persons, ranges), key=lambda trace: trace.span.start)
    seen: list[Trace] = []
    upcoming = 0
    for token in pronouns:
        while upcoming < len(traces) and traces[upcoming].span.start <= token.idx:
            seen.append(traces[upcoming])
            upcoming += 1
        gender = GENDER[token.lower_]
        here = trace_of(parsed, NOBODY, token, parsed.of(token), ranges)
        coming = _From(traces, upcoming)
        found = _named_ahead(here, gender, coming, persons) or _named_before(here, gender, seen, coming, persons)
        if here.person != NOBODY:
            seen.append(here)
        yield found


def _pronouns(parsed: Parsed) -> Iterator[Token]:
    for place, word in enumerate(parsed.lowers):
        if word in GENDER:
            token = parsed.doc[place]
            if token.pos_ == "PRON" and parsed.sentence_at(token.idx):
                yield token


class _From:
    """The traces from a place on, walked as often as needed without a copy of them."""

    def __init__(self, traces: Sequence[Trace], first: int) -> None:
        self._traces, self._first = traces, first

    def __iter__(self) -> Iterator[Trace]:
        return (self._traces[place] for place in range(self._first, len(self._traces)))


def _named_ahead(here: Trace, gender: str, coming: Iterable[Trace], persons: Sequence[Person]) -> Reference | None:
    """The reference of a pronoun that stands before its name; the trace is told whom it stands for."""
    ahead = _ahead(here, gender, coming, persons)
    if ahead is None:
        return None
    here.person = ahead.person
    return Reference(here.span, ahead.span, "pronoun before its name", AHEAD)


def _named_before(
    here: Trace, gender: str, seen: Sequence[Trace], coming: Iterable[Trace], persons: Sequence[Person]
) -> Reference:
    """The reference to the person whom the last sentences speak of most; the trace is told whom it stands for."""
    ranked = _free(_ranked(here, gender, seen, persons), _below(here, coming))
    if not ranked:
        return Reference(here.span, None, "pronoun without a name", 0.0)
    best, score = ranked[0]
    rest = ranked[1][1] if len(ranked) > 1 else 0.0
    here.person = best
    persons[best].genders[gender] += 1
    spans = persons[best].spans
    before = max(bisect_left(spans, here.span.start, key=lambda span: span.start) - 1, 0)
    return Reference(here.span, spans[before], "pronoun", round(score / (score + rest), 2))


def _ahead(here: Trace, gender: str, coming: Iterable[Trace], persons: Sequence[Person]) -> Trace | None:
    """The subject of the sentence where the pronoun stands in a phrase before it ("For his part, Poole said")."""
    root = here.token.sent.root
    fronted = here.token.i < root.i and here.token.dep_ in ("poss", "pobj") and not here.quoted
    for trace in coming if fronted else ():
        if trace.sentence != here.sentence:
            break
        subject = trace.token.head == root and trace.token.dep_ in ("nsubj", "nsubjpass")
        between = here.token.doc[here.token.i : trace.token.i]
        if subject and any(token.text == "," for token in between):
            return trace if persons[trace.person].gender in ("", gender) else None
    return None


def _below(here: Trace, coming: Iterable[Trace]) -> set[int]:
    """Persons whose names stand in what the pronoun says."""
    found: set[int] = set()
    if here.quoted or not speaks(here.token):
        return found
    for trace in coming:
        said = is_said(trace.quoted, here.token)
        if trace.sentence != here.sentence and not said:
            break
        if said or stands_below(trace.token, here.token):
            found.add(trace.person)
    return found


def _free(ranked: list[tuple[int, float]], below: set[int]) -> list[tuple[int, float]]:
    """Those that are not named in the pronoun's words; all where nobody else is left."""
    return [entry for entry in ranked if entry[0] not in below] or ranked


def _ranked(here: Trace, gender: str, seen: Sequence[Trace], persons: Sequence[Person]) -> list[tuple[int, float]]:
    """Persons that may be meant, with their scores, best first; ties go to the one named last."""
    scores: dict[int, float] = {}
    for trace in reversed(seen):
        if here.sentence - trace.sentence > WINDOW:
            break
        if persons[trace.person].gender in ("", gender):
            weight = _weight(trace, here) * DECAY ** (here.sentence - trace.sentence)
            scores[trace.person] = scores.get(trace.person, 0.0) + weight
    barred = _barred(here, seen)
    return sorted(((p, s) for p, s in scores.items() if p not in barred), key=lambda pair: -pair[1])


def _weight(trace: Trace, here: Trace) -> float:
    weight = WEIGHTS.get(trace.relation, OTHER_WEIGHT)
    if trace.quoted and trace.quoted != here.quoted:
        weight *= QUOTED
    if here.speaks and trace.speaks:
        weight *= SPEAKING
    if trace.sentence == here.sentence and trace.relation.startswith("nsubj"):
        weight *= SAME_SENTENCE
    return weight


def _barred(here: Trace, seen: Sequence[Trace]) -> set[int]:
    """Whom the pronoun cannot mean: the subject of its own verb, and who speaks its words."""
    barred = set()
    verb = here.token.head if here.token.dep_ in ("dobj", "dative") and not here.token.lower_.endswith("self") else None
    for trace in reversed(seen):
        if here.sentence - trace.sentence > 1:
            break
        if verb is not None and trace.token.head == verb and trace.token.dep_.startswith("nsubj"):
            barred.add(trace.person)
        if here.quoted and not trace.quoted and trace.speaks and trace.sentence == here.sentence:
            barred.add(trace.person)
    return barred
