"""How much a word tells, learned from the folder at hand."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

UNSEEN = 50
"""Articles that we imagine beside the folder and that hold none of its words: five articles alone cannot
show which words are common, five thousand can."""


@cache
def unspecific() -> frozenset[str]:
    """Words that never tell one event from another (unspecific.yml)."""
    text = resources.files(__package__).joinpath("unspecific.yml").read_text("utf-8")
    return frozenset(yaml.safe_load(text)["words"])


@cache
def light() -> frozenset[str]:
    """Verbs that do not name a deed (unspecific.yml)."""
    text = resources.files(__package__).joinpath("unspecific.yml").read_text("utf-8")
    return frozenset(yaml.safe_load(text)["light"])


@dataclass(frozen=True)
class Weights:
    """Inverse document frequency over one folder."""

    articles: int
    """Articles in the folder."""
    seen: Mapping[str, int]
    """In how many of them a word stands."""

    def of(self, word: str) -> float:
        """What a word tells: 0 for an unspecific one, larger for a rarer one (natural logarithm)."""
        if len(word) < 2 or word in unspecific():
            return 0.0
        return math.log((self.articles + UNSEEN) / max(1, self.seen.get(word, 1)))

    def rare(self, word: str) -> bool:
        """Whether a word stands in so few articles that sharing it says something: at most 3 or one in twenty."""
        return self.of(word) > 0 and self.seen.get(word, 1) <= max(3, self.articles // 20)


def weights_of(bags: Iterable[Iterable[str]]) -> Weights:
    """The weights of a folder from the words of each article (repeats do not count)."""
    seen: Counter[str] = Counter()
    articles = 0
    for bag in bags:
        articles += 1
        seen.update(set(bag))
    return Weights(articles, seen)
