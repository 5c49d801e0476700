"""What the resolver knows of a name: where it stands, of what kind it is, how often."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import ActorKind


@dataclass(frozen=True, slots=True)
class Naming:
    """One spelling in one article."""

    article: int
    """Index of the article in the folder."""
    name: str
    """As printed."""
    kind: ActorKind
    """Kind in this folder."""
    count: int
    """How often the article prints it."""


def namings_of(collections: Sequence[Iterable[tuple[str, ActorKind]]]) -> list[Naming]:
    """Every distinct (name, kind) of every article, in the order of its first use."""
    found: list[Naming] = []
    for article, mentions in enumerate(collections):
        counted = Counter(mentions)
        found.extend(Naming(article, name, kind, count) for (name, kind), count in counted.items())
    return found


def by_article(namings: Iterable[Naming]) -> dict[int, list[Naming]]:
    """Namings of each article."""
    found: dict[int, list[Naming]] = defaultdict(list)
    for naming in namings:
        found[naming.article].append(naming)
    return found
