"""What a rule may know besides the words: the day it is counted from, what was dated before, the tense."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from spacy.tokens import Token

from generator.analyse.parsed import Parsed
from generator.analyse.tense import FUTURE, PAST, POSSIBLE, UNKNOWN, tense_at

from .reports import Report
from .values import Value, period
from .vocabulary import words

PASSED_WORDS = frozenset({"from", "after"})
OVER_WORDS = frozenset({"since", "ended"})
"""What stands after one of these has been, whatever the verb says ("is up since Monday")."""
TOLD_WORDS = frozenset({"on", "in", "since", "last", "ended"})
"""A past verb keeps a day that one of these ties to it ("expired on May 20")."""
AHEAD_WORDS = frozenset({"by", "until", "till", "effective"})
FAR, NEAR = 270, 92
"""Days.  English news adds the year to a day about nine months away; a bare day so far back while the other
choice lies within a quarter of a year is the other one, whatever the verb says."""

_UNTIED = ("NOUN", "PROPN")
_TIME_LENGTH = 40
"""Characters before an expression in which a time of day and the word that leads it are looked for."""
_TIME_BEFORE = re.compile(
    r"\b(\w+)\s+(?:\d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?|noon|midday|midnight)(?:\s+[A-Z]{2,4})?,?\s+(?:on\s+)?$"
)
_DOUBT = 3
"""Where the tense is silent, the day ahead must be so many times nearer: news tells mostly what was."""


@dataclass(frozen=True)
class Moment:
    """The place of one expression."""

    parsed: Parsed
    """The article."""
    start: int
    """First code point of the expression."""
    anchor: date | None
    """The day that relative words are counted from; None where the article gives none."""
    before: tuple[Value, ...] = field(default=())
    """Values found just before, oldest first: those of this sentence and of the few before it."""
    report: Report = field(default=Report())
    """What the article reports on so far, wherever it is named."""

    @cached_property
    def token(self) -> Token:
        """The token at the start of the expression."""
        return self.parsed.tokens(self.parsed.span(self.start, self.start + 1))[0]

    @cached_property
    def word_before(self) -> str:
        """The word before the expression, lower case; empty at the start of the text."""
        return self.token.nbor(-1).lower_ if self.token.i else ""

    @cached_property
    def direction(self) -> str:
        """Where the sentence looks: `past`, `present`, `future`, `possible`, or empty where it does not say."""
        found, leading = tense_at(self.token), self._leading_word()
        if leading in AHEAD_WORDS:
            return self._led(leading, found)
        is_over = leading in OVER_WORDS or (leading in PASSED_WORDS and found == UNKNOWN)
        return PAST if is_over else found

    def _led(self, leading: str, found: str) -> str:
        """Where a past verb looks with "until Tuesday", "effective Tuesday" or "by Tuesday".

        "extended until" and "hired, effective" look ahead; "became effective", "had filed it by", "did not sign until"
        do not.
        """
        before = self.token.nbor(-1)
        if found != PAST:
            return FUTURE
        if leading in ("until", "till"):
            return PAST if any(t.dep_ == "neg" for t in before.head.children) else FUTURE
        if leading == "effective":
            return PAST if before.dep_ in ("acomp", "oprd") else FUTURE
        verb = before.head
        return PAST if verb.tag_ in ("VBD", "VBN") and verb.lemma_ not in words()["asking"] else POSSIBLE

    def _leading_word(self) -> str:
        """The word before the expression, or before the time of day that stands between ("until noon on Tuesday")."""
        text = self.parsed.article.text
        time = _TIME_BEFORE.search(text[max(0, self.start - _TIME_LENGTH) : self.start])
        return time[1].lower() if time else self.word_before

    def _is_tied(self) -> bool:
        """ "expired on May 20" has happened; "invited them to a feast on May 20" may lie ahead."""
        if self.word_before not in TOLD_WORDS:
            return False
        governor = self.token.nbor(-1).head
        return self.word_before not in ("on", "in") or (governor.pos_ not in _UNTIED and governor.tag_ != "VB")

    def last(self, *granularities: str) -> Value | None:
        """The nearest value before of one of these granularities."""
        return next((value for value in reversed(self.before) if value.granularity in granularities), None)

    def last_day(self) -> date | None:
        """The nearest day before (that of a time or part of a day too)."""
        value = self.last("day", "time", "part of day")
        covered = period(value.text[:10]) if value else None
        return covered[0] if covered else None

    def nearest(self, choices: list[date]) -> date | None:
        """Of like days (Fridays, 12ths of May) the one that tense and nearness speak for; None without an anchor."""
        if self.anchor is None or not choices:
            return None
        anchor = self.anchor
        back = max((day for day in choices if day <= anchor), default=None)
        ahead = min((day for day in choices if day >= anchor), default=None)
        if back is None or ahead is None:
            return back or ahead
        behind, onward = (anchor - back).days, (ahead - anchor).days
        if self.direction == PAST:
            return ahead if behind > FAR and onward < NEAR and not self._is_tied() else back
        if self.direction == FUTURE:
            return back if onward > FAR and behind < NEAR else ahead
        return ahead if onward * (_DOUBT if self.direction == UNKNOWN else 1) < behind else back
