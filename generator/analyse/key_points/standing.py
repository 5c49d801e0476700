"""Whether a sentence can stand alone, and whose name it must bring."""

import re

from generator.analyse.parsed import Parsed
from generator.analyse.quotes.datelines import DATELINE
from generator.model import ActorKind, Quote, QuoteKind, Sentence, Span

from .body import Body, share_inside
from .pointing import OWNING, breaks_off, foreign_pronoun, goes_on, points_at_something
from .words import word_lists

LEANS, POINTS, BORROWS = 0.12, 3.0, 0.15
"""Taken off for an opening that leans on what precedes, for "This …" (so that it falls below zero: nobody knows what
this is, and it is taken only where an article has too few others), and for a speaker shown beside the sentence."""
OPEN, FOREIGN = 3.0, 3.0
"""Taken off where a quotation goes on in the next sentence, and for a "he" that nobody can name: as much as for
"This …"."""
SHORTEST = 7
"""Words: shorter sentences are no candidates."""
WHOLE = 0.9
"""Share of a sentence from which it stands in a quotation as a whole."""
SURE = 0.5
"""Least confidence of a reference that may lend its name."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_END = re.compile(r"[.!…][\"”’')\]]*$")
_LATE_PRONOUN = re.compile(
    r"(?:[^,]{0,60},|as|when|while|after|before|if|since|although|because|once) (?P<pronoun>he|she|they|it)\b"
)
_INTRODUCING = re.compile(
    r"it (?:(?:is|was|will be|has been|had been|remains|seems|appears)\b.{0,60}\b(?:that|to|whether)\b"
    r"|(?:is|was) (?:believed|thought|understood|feared|hoped|claimed|alleged)\b)"
)
_THE_FORMER = re.compile(r"the (?:former|latter)(?:,| (?:is|was|has|had|were|said|will|would|may|can|could)\b)")
""" "The former said …", but not "the former mayor said …"."""


def says_something(parsed: Parsed, sentence: Sentence) -> bool:
    """A whole statement: long enough, ended, with a finite verb; no question, announcement or service line."""
    words = parsed.article.words(sentence.span)
    lower = words.lower()
    if len(words.split()) < SHORTEST or not _END.search(words) or lower.startswith(word_lists()["service"]):
        return False
    first = lower.split()[0].strip("\"“‘'")
    if first in word_lists()["asking"] and "," not in lower[:60]:
        return False
    return any(token.tag_ in FINITE for token in parsed.tokens(sentence.span))


def stands_alone(body: Body, sentence: Sentence, words: str) -> tuple[float | None, Span | None]:
    """What leaning on its surroundings costs the sentence (None: too much), and the speaker it must show."""
    cost, opening = _loose_ends(body, sentence, words), _without_dateline(words).lower().lstrip("\"“‘'- ")
    start = sentence.span.end - len(opening) if words.lower().endswith(opening) else sentence.span.start
    if lead := next((w for w in word_lists()["leaning"] if re.match(rf"{w}\b,?\s", opening)), None):
        cost += LEANS
        rest = opening[len(lead) :].lstrip(", ")
        start, opening = start + len(opening) - len(rest), rest
    if _begins_inside_a_quote(body, sentence, words) or _THE_FORMER.match(opening):
        return None, None
    if said := _quoted_whole(body, sentence):
        speaker = _speaker_of(body, said)
        if speaker and sentence.span.contains(speaker):
            return cost, None
        return (cost + BORROWS, speaker) if speaker else (None, None)
    first = re.match(r"[a-z]+", opening)
    if first and first.group() in word_lists()["personal"]:
        antecedent = _lent(body, start)
        return (cost + BORROWS, antecedent) if antecedent else (None, None)
    if (late := _LATE_PRONOUN.match(opening)) and (antecedent := _lent(body, start + late.start("pronoun"))):
        return (cost, None) if sentence.span.contains(antecedent) else (cost + BORROWS, antecedent)
    borrowed, antecedent = _meant(body, sentence, start)
    return cost + borrowed + (POINTS if _points_back(opening) else 0.0), antecedent


def _loose_ends(body: Body, sentence: Sentence, words: str) -> float:
    """What it costs that the sentence breaks off in a quotation, or says "these fears" of fears named before."""
    open_end = breaks_off(words) or goes_on(sentence, body.quotes_at(sentence))
    pointing = sentence != body.sentences[0] and points_at_something(body.parsed.tokens(sentence.span))
    return OPEN * open_end + LEANS * pointing


def _without_dateline(words: str) -> str:
    dateline = DATELINE.match(words)
    return words[dateline.end() :] if dateline else words


def _meant(body: Body, sentence: Sentence, start: int) -> tuple[float, Span | None]:
    """What it costs that the sentence says "he" of somebody outside it, and the mention that names him."""
    pronoun = foreign_pronoun(t for t in body.parsed.tokens(sentence.span) if t.idx >= start)
    if pronoun is None or (pronoun.lower_ in OWNING and _names_somebody(body, sentence)):
        return 0.0, None
    antecedent = _lent(body, pronoun.idx)
    if antecedent is None:
        return FOREIGN, None
    return (0.0, None) if sentence.span.contains(antecedent) else (BORROWS, antecedent)


def _names_somebody(body: Body, sentence: Sentence) -> bool:
    """Whether a sentence names a person: "For his part, Olof Berg …" means him."""
    return any(mention.kind is ActorKind.PERSON for mention in body.mentions_in(sentence.span))


def stands_by_itself(words: str) -> bool:
    """Whether a sentence, by its words alone, needs no sentence before it to be understood."""
    opening = words.lower().lstrip("\"“‘'- ")
    first = re.match(r"[a-z]+", opening)
    personal = first is not None and first.group() in word_lists()["personal"]
    return (
        not (personal or _points_back(opening) or _closes_only(words) or breaks_off(words))
        and len(words.split()) >= SHORTEST
    )


def _points_back(opening: str) -> bool:
    """ "This …", or a pronoun right after a short lead-in ("From their side, they …", "When she …")."""
    if _LATE_PRONOUN.match(opening) or _THE_FORMER.match(opening):
        return True
    return opening.startswith(tuple(f"{w} " for w in word_lists()["pointing"])) and not _introduces(opening)


def _closes_only(words: str) -> bool:
    close, opened = words.find("”"), words.find("“")
    return close >= 0 and (opened < 0 or close < opened)


def _introduces(opening: str) -> bool:
    """ "It was announced that …" and "It is believed Olof Berg …" point at nothing before them."""
    return _INTRODUCING.match(opening) is not None


def _lent(body: Body, start: int) -> Span | None:
    reference = body.antecedents.get(start)
    return reference.antecedent if reference and reference.confidence >= SURE else None


def _begins_inside_a_quote(body: Body, sentence: Sentence, words: str) -> bool:
    """The second sentence of a quotation: it opens without a mark, and may close with one."""
    if _closes_only(words):
        return True
    start = sentence.span.start
    quotes = [q for q in body.quotes_at(sentence) if q.kind is not QuoteKind.INDIRECT]
    return any(p.start < start < p.end for quote in quotes for p in quote.pieces)


def _quoted_whole(body: Body, sentence: Sentence) -> Quote | None:
    """The direct quote in which all of the sentence stands."""
    spoken = (q for q in body.quotes_at(sentence) if q.kind is not QuoteKind.INDIRECT)
    return next((q for q in spoken if share_inside(sentence, q.pieces) >= WHOLE), None)


def _speaker_of(body: Body, quote: Quote) -> Span | None:
    """The mention that names a quote's speaker, in its own words or through a reference."""
    if quote.speaker is None:
        return None
    speaker = quote.speaker
    named = next((mention.span for mention in body.mentions_in(speaker)), None)
    return named or _lent(body, speaker.start)
