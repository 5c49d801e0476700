"""How two members of a family differ, in words: what the page shows side by side.

`differences(one, other)` takes the two printed texts and gives back, for each, its text cut into `Part`s in order.
The parts of a side, joined, are that text again, character by character, so the page can mark the words that only
one article has without touching the verbatim words.  Case, apostrophes and punctuation make no difference.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from .wording import WORD, key_of


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one member's text."""

    text: str
    """The printed characters, white space and punctuation included."""
    same: bool
    """Whether the other member has these words too; False: only here."""


Parts = tuple[Part, ...]


def differences(one: str, other: str) -> tuple[Parts, Parts]:
    """The parts of the first and of the second text; an empty text has no part."""
    first, second = list(WORD.finditer(one)), list(WORD.finditer(other))
    keys = [key_of(match.group()) for match in first], [key_of(match.group()) for match in second]
    shared_first, shared_second = _shared(*keys)
    return (
        _parts(one, [m.start() for m in first], shared_first),
        _parts(other, [m.start() for m in second], shared_second),
    )


def _shared(first: Sequence[str], second: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """For each word of both sides, whether it stands in their longest common sequence."""
    in_first, in_second = [False] * len(first), [False] * len(second)
    for step in Indel.opcodes(first, second):
        if step.tag == "equal":
            in_first[step.src_start : step.src_end] = [True] * (step.src_end - step.src_start)
            in_second[step.dest_start : step.dest_end] = [True] * (step.dest_end - step.dest_start)
    return in_first, in_second


def _parts(text: str, starts: Sequence[int], shared: Sequence[bool]) -> Parts:
    """The text cut where "same" turns into "only here"; what stands before the first word goes with it."""
    if not starts:
        return (Part(text, True),) if text else ()
    cuts = [0] + [starts[i] for i in range(1, len(starts)) if shared[i] != shared[i - 1]]
    states = [shared[0]] + [shared[i] for i in range(1, len(starts)) if shared[i] != shared[i - 1]]
    ends = [*cuts[1:], len(text)]
    return tuple(Part(text[a:b], same) for a, b, same in zip(cuts, ends, states, strict=True))
