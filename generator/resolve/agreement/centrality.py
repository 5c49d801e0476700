"""How much a statement matters in its thread."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from .sheets import Sheet

ORIGIN = 10.0
"""What one more independent origin counts for: more than all the rest together."""
CENTRE = 5.0
"""What saying exactly what the other articles speak of counts for."""
NAMES = 0.5
"""What a name counts for, up to four."""
VALUE = 0.5
"""What a number or a date counts for, up to two."""
FIRST = 1.0
"""What standing at the head of its article counts for, falling off with each sentence."""


class Centrality:
    """Scores over the sentences of one thread."""

    def __init__(self, sheets: Sequence[Sheet], firsts: Mapping[str, str]) -> None:
        """`firsts`: the first article of its text, for each copy: copies speak of a thing once."""
        in_text: dict[str, set[str]] = defaultdict(set)
        for sheet in sheets:
            in_text[firsts.get(sheet.article_id, sheet.article_id)].update(sheet.vector)
        self._spread = Counter(word for words in in_text.values() for word in words)
        self._texts = len(in_text)

    def score(self, sheets: Sequence[Sheet], origins: int) -> float:
        """The score of a statement with these sentences; larger is more."""
        best = max(self._of_sentence(sheet) for sheet in sheets)
        return round(ORIGIN * (origins - 1) + best, 4)

    def _of_sentence(self, sheet: Sheet) -> float:
        others = max(1, self._texts - 1)
        centre = sum(x * x * (self._spread[word] - 1) / others for word, x in sorted(sheet.vector.items()))
        named = NAMES * min(4, len(sheet.actors)) + VALUE * min(2, len(sheet.quantities) + len(sheet.days))
        return CENTRE * centre + named + FIRST / sheet.sentence.number
