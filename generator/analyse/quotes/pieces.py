"""What the rules hand to each other before a Quote is built."""

from dataclasses import dataclass

from .reports import Report

Range = tuple[int, int]
"""A half-open range of code points of the article."""


@dataclass(frozen=True)
class Utterance:
    """Words said, with who said them, as one rule found them."""

    pieces: tuple[Range, ...]
    """Where the words stand, in order."""
    cue: Range | None
    """The reporting words."""
    speaker: Range | None
    """The words that name the speaker."""
    channel: Range | None
    """The words that name who relays."""
    rule: str
    """The rule that found it."""
    report: Report | None = None
    """The reporting verb behind it."""


def from_report(pieces: tuple[Range, ...], report: Report, rule: str) -> Utterance:
    """The words that a reporting verb brings, with its speaker and channel."""
    said = report.said
    speaker = (said.speaker.start_char, said.speaker.end_char) if said.speaker else None
    channel = (said.channel.start_char, said.channel.end_char) if said.channel else None
    return Utterance(pieces, (report.start, report.end), speaker, channel, rule, report)
