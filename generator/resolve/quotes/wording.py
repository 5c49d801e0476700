"""The words of an utterance, made comparable across marks, cuts and punctuation."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

import yaml

WORD = re.compile(r"\w+(?:['’ʼ`-]\w+)*")
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'"})
SHINGLE = 3
"""Words of one entry of the index."""


@dataclass(frozen=True)
class Wording:
    """The words of one utterance."""

    words: tuple[str, ...]
    """Lower case, with straight apostrophes, in order."""

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Every run of three words; one shorter run where there are fewer."""
        last = max(len(self.words) - SHINGLE + 1, 1)
        return frozenset(self.words[place : place + SHINGLE] for place in range(last))

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words that tell one utterance from another."""
        return frozenset(self.words) - common_words()


def wording_of(*texts: str) -> Wording:
    """The wording of an utterance that stands in one or more pieces."""
    return Wording(tuple(key_of(match.group()) for text in texts for match in WORD.finditer(text)))


def key_of(word: str) -> str:
    """A word as it is compared."""
    return word.translate(APOSTROPHES).casefold()


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Words that say little, from `common_words.yml`."""
    listed = yaml.safe_load(files(__package__).joinpath("common_words.yml").read_text("utf-8"))["words"]
    return frozenset("no" if word is False else "yes" if word is True else str(word) for word in listed)
