"""Words brought to one form, so that "killed", "killing" and "death" count as one."""

from functools import cache, lru_cache
from importlib import resources

import snowballstemmer  # type: ignore[import-untyped]
import yaml

from .weights import light

_stemmer = snowballstemmer.stemmer("english")


@cache
def _families() -> dict[str, str]:
    text = resources.files(__package__).joinpath("event_words.yml").read_text("utf-8")
    found: dict[str, str] = {}
    for family in yaml.safe_load(text)["families"]:
        first = _plain(family[0])
        for word in family:
            found.setdefault(_plain(word), first)
    return found


def _plain(word: str) -> str:
    return str(_stemmer.stemWord(word.lower()))


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a word (Snowball, English), or the first word of the family of events to which it belongs."""
    plain = _plain(word)
    return _families().get(plain, plain)


@cache
def light_stems() -> frozenset[str]:
    """Stems of the verbs that do not name a deed."""
    return frozenset(stem(word) for word in light())
