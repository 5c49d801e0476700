"""What each kind of correction may say; the JSON Schema in `docs/schema/` tells editors the same."""

from dataclasses import dataclass, field
from enum import Enum

from generator.read.stated import PUBLISH


class Takes(Enum):
    """What stands after the key that opens an entry."""

    NAMES = "two or more names, as a list"
    CHOICE = "one of a few words"
    TEXT = "a text"
    PASSAGES = "two or more passages, each with `article:` and `words:`"


POINTING = frozenset({"before", "after", "near"})
"""What helps to find words again."""
KNOWN_BY = frozenset({"prints"})
"""What helps to find an article as a whole again: words that it prints, or its title."""
REMARKS = frozenset({"why", "by"})
"""What every entry may carry."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The form of one kind of entry."""

    takes: Takes
    """What its opening key takes."""
    needs: frozenset[str] = frozenset()
    """Keys that must be there."""
    may: frozenset[str] = frozenset()
    """Keys that may be there."""
    choices: tuple[str, ...] = ()
    """For CHOICE: the words allowed."""
    quotes_words: bool = False
    """Whether the opening text itself is what the article prints."""
    example: str = field(default="", compare=False)
    """One line that is right, for messages."""

    @property
    def allowed(self) -> frozenset[str]:
        """Every key that may stand beside the opening one."""
        return self.needs | self.may | REMARKS


def _words(example: str, *may: str) -> Kind:
    return Kind(Takes.TEXT, frozenset({"article"}), POINTING | set(may), quotes_words=True, example=example)


DROPPABLE = ("actor", "quote", "key point", "date", "statement")
THREAD_ACTIONS = ("join", "split", "title")

KINDS: dict[str, Kind] = {
    "same": Kind(Takes.NAMES, example="same: [Jon Smith, John Smith]"),
    "different": Kind(Takes.NAMES, example="different: [John Smith, John Smith Jr]"),
    "drop": Kind(
        Takes.CHOICE,
        may=frozenset({"name", "article", "words"}) | POINTING | KNOWN_BY,
        choices=DROPPABLE,
        example='drop: quote, article: 003, words: "the words"',
    ),
    "name": Kind(
        Takes.TEXT,
        frozenset({"of"}),
        frozenset({"article"}) | KNOWN_BY,
        example="name: John Smith, of: Jon Smith, article: 003",
    ),
    "role": Kind(
        Takes.TEXT,
        frozenset({"of", "article"}),
        POINTING,
        quotes_words=True,
        example="role: press secretary, of: John Smith, article: 003",
    ),
    "speaker": Kind(
        Takes.TEXT,
        frozenset({"article", "words"}),
        POINTING,
        example='speaker: John Smith, article: 003, words: "the quote"',
    ),
    "quote": _words('quote: "the words", article: 003, speaker: John Smith', "speaker"),
    "keypoint": _words('keypoint: "the sentence", article: 003, pin: yes', "pin"),
    "date": Kind(
        Takes.TEXT,
        frozenset({"article"}),
        POINTING | {"words"} | KNOWN_BY,
        example="date: 2025-02-12, article: 003, words: last Tuesday",
    ),
    "thread": Kind(
        Takes.CHOICE,
        may=frozenset({"articles", "article", "title"}) | KNOWN_BY,
        choices=THREAD_ACTIONS,
        example="thread: join, articles: [001, 004]",
    ),
    "origin": Kind(Takes.TEXT, frozenset({"article"}), KNOWN_BY, example="origin: AFP, article: 003"),
    "same_statement": Kind(Takes.PASSAGES, example='same_statement: [{article: 001, words: "…"}, …]'),
    "different_statement": Kind(Takes.PASSAGES, example='different_statement: [{article: 001, words: "…"}, …]'),
    "publish": Kind(
        Takes.CHOICE, frozenset({"article"}), KNOWN_BY, choices=PUBLISH, example="publish: excerpts, article: 003"
    ),
    "text": _words('text: "a line that is no furniture", article: 003'),
    "furniture": _words('furniture: "a line that is no text", article: 003'),
}
"""Every kind by its opening key, in the order of the guide."""
