"""Where corrections landed: the ids of what they changed, and those that changed nothing."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.model import Applied, Correction, Dossier, Problem

from .effects import amiss
from .shown import Shown

OF_QUOTES = frozenset({"speaker", "quote"})
OF_STATEMENTS = frozenset({"same_statement", "different_statement"})


def landed(dossier: Dossier) -> Dossier:
    """The dossier with ids for targets where there are any, and a problem for each correction that changed nothing."""
    if not dossier.applied:
        return dossier
    shown = Shown(dossier)
    marks_of: dict[Correction, list[Applied]] = defaultdict(list)
    for mark in dossier.applied:
        marks_of[mark.correction].append(mark)
    idle = [_idle(entry, what) for entry, made in marks_of.items() if (what := amiss(shown, made))]
    marks = {(a.correction, target): replace(a, target=target) for a in dossier.applied for target in _ids(shown, a)}
    return replace(dossier, applied=tuple(marks.values()), problems=tuple(sorted({*dossier.problems, *idle})))


def _idle(entry: Correction, what: str) -> Problem:
    return Problem(
        entry.source,
        entry.line,
        "correction-no-effect",
        f"`{entry.kind}:` changed nothing: {what}",
        "Look for another entry that speaks against it; where there is none, say it in another way or remove it.",
    )


def _ids(shown: Shown, applied: Applied) -> Iterable[str]:
    """Ids for the target of an applied correction; the target itself where it has no other id."""
    kind, target = applied.correction.kind, applied.target
    if kind in OF_QUOTES:
        said = shown.quote_at(applied.place) if applied.place else None
        return (said.id if said else target,)
    if kind in OF_STATEMENTS:
        found = shown.statements_at(applied.place) if applied.place else ()
        return [statement.id for statement in found] or (target,)
    if kind == "thread" and target in shown.dossier.thread_of:
        return (shown.dossier.thread_of[target].id,)
    return shown.actors_called(target) or (target,)
