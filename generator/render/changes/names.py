"""Actors that are shown under another name, became one, were parted, or have other roles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from .edition import Named, Titled
from .record import Change
from .shared import Both, key


def name_changes(both: Both) -> Iterator[Change]:
    """Names shown, joins and partings of actors that both editions know by a spelling."""
    before, now = _by_spelling(both.old.actors), _by_spelling(both.new.actors)
    still = {key(actor.name) for actor in both.new.actors}
    for actor in both.new.actors:
        known = _meeting(actor, before)
        if known and key(known[0].name) not in still and key(actor.name) not in {key(old.name) for old in known}:
            what = f"{known[0].name} is now shown as {actor.name}"
            yield _change(both, "new name", actor, what, both.because(actor.articles))
        joined = _shown_in(known, actor)
        if len(joined) > 1:
            yield _change(
                both, "joined actors", actor, f"{_listed(joined)} are one actor", "Before, they were told apart."
            )
    for actor in both.old.actors:
        parted = _shown_in(_meeting(actor, now), actor)
        if len(parted) > 1:
            why = "Before, they were one actor."
            yield _change(both, "parted actors", parted[0], f"{_listed(parted)} are different actors", why)


def role_changes(both: Both) -> Iterator[Change]:
    """Roles, by their words, of actors that both editions know; a role that another article prints too is no news."""
    before = _by_spelling(both.old.actors)
    for actor in both.new.actors:
        known = _meeting(actor, before)
        if known:
            was = {key(role.words): role for old in known for role in old.roles}
            has = {key(role.words): role for role in reversed(actor.roles)}
            yield from (_role(both, "new role", actor, has[words]) for words in has if words not in was)
            yield from (_role(both, "removed role", actor, was[words]) for words in was if words not in has)


def _role(both: Both, kind: str, actor: Named, role: Titled) -> Change:
    new = kind == "new role"
    why = (
        both.corrected(role.place) or both.because((role.article,)) if new else "No source prints it of them any more."
    )
    return both.change(kind, role.article, actor.name, role.words, why, role.page if new else "")


def _change(both: Both, kind: str, actor: Named, what: str, why: str) -> Change:
    newest = max(actor.articles, key=lambda article_id: (both.day(article_id), article_id), default="")
    return both.change(kind, newest, what, "", both.corrected(actor.id) or why, actor.page)


def _by_spelling(actors: Iterable[Named]) -> Mapping[str, list[Named]]:
    found: dict[str, list[Named]] = defaultdict(list)
    for actor in actors:
        for spelling in {key(spelling) for spelling in actor.spellings}:
            found[spelling].append(actor)
    return found


def _meeting(actor: Named, others: Mapping[str, list[Named]]) -> list[Named]:
    """Actors of the other edition with a spelling in common, those with most articles first."""
    met = {other.id: other for spelling in sorted(actor.spellings) for other in others.get(key(spelling), ())}
    return sorted(met.values(), key=lambda other: (-len(other.articles), other.id))


def _shown_in(others: Iterable[Named], actor: Named) -> list[Named]:
    """Those of the others whose shown name is a spelling of the actor, one for each name."""
    spellings = {key(spelling) for spelling in actor.spellings}
    return list({key(other.name): other for other in others if key(other.name) in spellings}.values())


def _listed(actors: list[Named]) -> str:
    names = sorted(actor.name for actor in actors)
    return f"{', '.join(names[:-1])} and {names[-1]}"
