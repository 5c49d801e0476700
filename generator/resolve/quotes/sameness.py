"""When two articles report the same utterance."""

from rapidfuzz import fuzz

from .wording import Wording

FEWEST_WORDS = 4
"""Words of the shorter one: fewer are a phrase that anybody may use."""
FEWEST_TELLING = 2
"""Telling words that both must have; one word alone makes no family."""
LONG_RUN = 7
"""Shared runs of three words from which a half alone is enough: nine words in a row."""
ALIKE = 80.0
"""Percent of the shorter one that must stand in the longer one, in order and close together."""


def same_utterance(one: Wording, other: Wording, same_speaker: bool | None) -> bool:
    """Whether two wordings are one utterance.  `same_speaker`: None where one of the speakers is unknown.

    A long shared run is proof even where the rest differs (each article cut another half away); otherwise the
    shorter one must stand in the longer one but for small differences.  Two known speakers that differ need the run.
    """
    shared = len(one.shingles & other.shingles)
    if shared >= LONG_RUN and len(one.telling & other.telling) >= FEWEST_TELLING:
        return True
    if same_speaker is False or min(len(one.words), len(other.words)) < FEWEST_WORDS:
        return False
    if len(one.telling & other.telling) < FEWEST_TELLING and not _is_whole(one, other, same_speaker):
        return False
    return fuzz.partial_ratio(one.words, other.words) >= ALIKE


def _is_whole(one: Wording, other: Wording, same_speaker: bool | None) -> bool:
    """Whether common words alone will do: five in the same order, said by the same person."""
    shorter, longer = sorted((one.words, other.words), key=len)
    return same_speaker is True and len(shorter) > FEWEST_WORDS and set(shorter) <= set(longer)
