"""The name that a page shows: the fullest common spelling, always one that an article prints."""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.analyse.mentions.words import honorifics
from generator.model import ActorKind

from .aliases import aliases, general_words
from .persons import is_full
from .written import folded


def shown_name(kind: ActorKind, spelt: Mapping[tuple[str, str], int]) -> str:
    """The spelling to show, from how often each (spelling, article id) is printed."""
    counts: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for (text, _), count in spelt.items():
        counts[text] += count
        articles[text] += 1
    order = sorted(counts, key=lambda text: (-articles[text], -counts[text], -len(text), text))
    if kind is ActorKind.PERSON:
        return _person(order)
    return _fullest(kind, order)


def _person(order: Sequence[str]) -> str:
    """The most common full name without a title; where there is none, the most common name."""
    full = [name for name in order if is_full(name) and name.split()[0].rstrip(".").lower() not in honorifics()]
    mixed = [name for name in full if not name.isupper()]
    return next(iter(mixed or full or order))


def _fullest(kind: ActorKind, order: Sequence[str]) -> str:
    """The name of the alias table where it is printed, else the longest of the common ones that is no acronym."""
    preferred = {aliases().get((kind, folded(name)), "") for name in order}
    listed = [name for name in order if name in preferred]
    spelt_out = [name for name in order if not name.replace(".", "").isupper() and folded(name) not in general_words()]
    if kind is ActorKind.ORG and spelt_out and order[0] not in spelt_out:
        return listed[0] if listed else max(spelt_out[:3], key=len)
    return next(iter(listed or spelt_out or order))
