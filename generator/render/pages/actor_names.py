"""How an actor is called: spellings by outlet, and roles as printed."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Actor, PrintedRole
from generator.render.press import Press

SPELLINGS = 20
OUTLETS = 6
"""Most that are named beside a spelling."""
ROLES = 20


@dataclass(frozen=True, slots=True)
class Spelled:
    """A spelling as the page lists it."""

    text: str
    """The name as printed."""
    outlets: Sequence[tuple[str, int]]
    """Outlets (an article's code where its outlet is unknown) and how often each prints it: most often first, the
    unknown ones last; at most `OUTLETS`."""
    more: int
    """Further outlets."""
    count: int
    """How often it is printed in all."""


def spellings(press: Press, actor: Actor) -> list[Spelled]:
    """Each spelling once, most often printed first."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for spelling in actor.spellings:
        article = press.dossier.article[spelling.article_id]
        counts[spelling.text][article.outlet or f"[{article.code}]"] += spelling.count
    listed = [_spelled(text, outlets) for text, outlets in counts.items()]
    return sorted(listed, key=lambda spelled: (-spelled.count, spelled.text))


def _spelled(text: str, counts: Mapping[str, int]) -> Spelled:
    order = sorted(counts.items(), key=lambda outlet: (outlet[0].startswith("["), -outlet[1], outlet[0]))
    return Spelled(text, order[:OUTLETS], max(0, len(order) - OUTLETS), sum(counts.values()))


def roles(press: Press, actor: Actor) -> list[PrintedRole]:
    """Different wordings, in order."""
    first: dict[str, PrintedRole] = {}
    for role in actor.roles:
        first.setdefault(press.dossier.words(role.span).casefold(), role)
    return list(first.values())[:ROLES]
