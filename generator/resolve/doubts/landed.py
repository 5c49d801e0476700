"""Where corrections landed: the ids of what they changed, and those that had no effect."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.model import Applied, Correction, Dossier, Problem

OF_QUOTES = frozenset({"speaker", "quote"})
OF_STATEMENTS = frozenset({"same_statement", "different_statement"})


def landed(dossier: Dossier) -> Dossier:
    """The dossier with ids for targets where there are any, and a problem for each correction without effect."""
    if not dossier.applied:
        return dossier
    ids = _Ids(dossier)
    applied = tuple(dict.fromkeys(Applied(a.correction, target) for a in dossier.applied for target in ids.of(a)))
    entries = {applied.correction.line: applied.correction for applied in dossier.applied}
    idle = [_idle(entry) for entry in entries.values() if not ids.effective(entry)]
    return replace(dossier, applied=applied, problems=tuple(sorted({*dossier.problems, *idle})))


def _idle(entry: Correction) -> Problem:
    return Problem(
        entry.source,
        entry.line,
        "correction-no-effect",
        f"`{entry.kind}:` was understood, but the briefing still shows otherwise.",
        "Another entry or a rule speaks against it; this is worth a report to the makers of the generator.",
    )


@dataclass(frozen=True)
class _Ids:
    """Ids by what a correction points at."""

    dossier: Dossier

    @cached_property
    def _quotes(self) -> Mapping[str, str]:
        return {piece.key: said.id for said in self.dossier.quotes for piece in said.quote.pieces}

    @cached_property
    def _statements(self) -> Mapping[str, str]:
        return {span.key: statement.id for statement in self.dossier.statements for span in statement.spans}

    @cached_property
    def _actors(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for actor in self.dossier.actors:
            for name in (actor.name, *(spelling.text for spelling in actor.spellings)):
                found[_key(name)][actor.id] = None
        return {name: tuple(ids) for name, ids in found.items()}

    def of(self, applied: Applied) -> Iterable[str]:
        """Ids for the target of an applied correction; the target itself where it has no other id."""
        kind, target = applied.correction.kind, applied.target
        if kind in OF_QUOTES:
            return (self._quotes.get(target, target),)
        if kind in OF_STATEMENTS:
            return (self._statements.get(target, target),)
        if kind == "thread" and target in self.dossier.thread_of:
            return (self.dossier.thread_of[target].id,)
        return self._actors.get(_key(target), (target,))

    def effective(self, entry: Correction) -> bool:
        """Whether the dossier shows what the entry says; True where that cannot be told from outside."""
        if entry.kind in {"same", "different"}:
            names = [name for name in entry.values[entry.kind] if _key(name) in self._actors]
            actors = [self._actors[_key(name)] for name in names]
            if entry.kind == "same":
                return len(actors) < 2 or bool(set(actors[0]).intersection(*actors[1:]))
            return all(len({*a, *b}) > 1 for n, a in enumerate(actors) for b in actors[n + 1 :])
        if entry.kind == "drop" and entry.values["drop"] == "actor" and not entry.passages:
            return _key(str(entry.values["name"])) not in self._actors
        return True


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
