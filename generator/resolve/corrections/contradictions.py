"""Entries that cannot both be right: the later one holds, and both lines are named."""

from collections import defaultdict

from generator.model import Correction, Corrections, Problem

from .chains import Chains
from .draft import Draft, short
from .targets import members_of, targets_of

SINGLE = frozenset({"name", "role", "speaker", "date", "origin", "publish"})
"""Kinds that give one value to one target: two values for it contradict each other."""
OPPOSED = frozenset(
    frozenset(pair)
    for pair in (
        ("text", "furniture"),
        ("drop", "quote"),
        ("drop", "speaker"),
        ("drop", "keypoint"),
        ("drop", "date"),
        ("drop", "name"),
        ("drop", "same"),
    )
)
"""Kinds that cannot both be about one target."""
TOGETHER_AND_APART = {"same": "different", "same_statement": "different_statement"}
"""Kinds that put names or sentences together, and those that keep them apart."""


def without_contradictions(
    corrections: Corrections, draft: Draft
) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """The entries that hold, in order, and a problem for each that a later one overrules."""
    overruled: dict[int, Correction] = {}
    about: dict[str, list[tuple[int, Correction]]] = defaultdict(list)
    chains = {together: Chains() for together in TOGETHER_AND_APART}
    problems: list[Problem] = []
    for index, entry in enumerate(corrections.entries):
        targets = targets_of(entry, draft)
        against = {i: o for target in targets for i, o in about[target] if _disagree(entry, o)}
        for together, apart in TOGETHER_AND_APART.items():
            if entry.kind in {together, apart}:
                against |= chains[together].against(index, entry, members_of(entry, draft), entry.kind == apart)
        for other_index in sorted(against.keys() - overruled.keys()):
            overruled[other_index] = against[other_index]
            problems.append(_problem(entry, against[other_index]))
        for target in targets:
            about[target].append((index, entry))
    held = tuple(entry for index, entry in enumerate(corrections.entries) if index not in overruled)
    return held, tuple(problems)


def _problem(entry: Correction, other: Correction) -> Problem:
    return Problem(
        entry.source,
        entry.line,
        "correction-contradiction",
        f"`{_said(entry)}` contradicts line {other.line}, `{_said(other)}`; this later entry holds.",
        f"Remove line {entry.line} or line {other.line}.",
    )


def _said(entry: Correction) -> str:
    value = entry.values.get(entry.kind, "")
    shown = value if isinstance(value, str) else "[" + ", ".join(value) + "]"
    where = ", ".join(passage.article for passage in entry.passages)
    return f"{entry.kind}: {short(shown) or '…'}" + (f" ({where})" if where else "")


def _disagree(entry: Correction, other: Correction) -> bool:
    if entry.kind == other.kind and entry.kind in SINGLE:
        return entry.values[entry.kind] != other.values[other.kind]
    if entry.kind == other.kind == "thread":
        return {entry.values["thread"], other.values["thread"]} == {"join", "split"} or (
            entry.values["thread"] == other.values["thread"] == "title"
            and entry.values["title"] != other.values["title"]
        )
    return frozenset({entry.kind, other.kind}) in OPPOSED
