"""Forms of names joined into actors, each join with its reason, never against a person's judgement."""

from collections import defaultdict
from collections.abc import Hashable

from generator.model import Merge

Form = Hashable
"""A name as one article or the whole folder means it."""


class Groups:
    """Disjoint sets of forms; a join is refused where a person said "different"."""

    def __init__(self) -> None:
        self._parent: dict[Form, Form] = {}
        self._apart: dict[Form, set[tuple[int, int]]] = {}
        self._reasons: list[tuple[Form, Merge]] = []

    def root(self, form: Form) -> Form:
        """The form that stands for the group."""
        parent = self._parent.setdefault(form, form)
        while parent != self._parent[parent]:
            self._parent[form] = self._parent[parent]
            form, parent = parent, self._parent[parent]
        return parent

    def keep_apart(self, form: Form, judgement: int, side: int) -> None:
        """Forms with the same judgement and different sides never join."""
        self._apart.setdefault(self.root(form), set()).add((judgement, side))

    def may_join(self, first: Form, second: Form) -> bool:
        """Whether no judgement keeps the two groups apart."""
        ones, others = self._apart.get(self.root(first), set()), self._apart.get(self.root(second), set())
        sides = defaultdict(set)
        for judgement, side in ones | others:
            sides[judgement].add(side)
        return all(len(found) == 1 for found in sides.values())

    def join(self, first: Form, second: Form, names: tuple[str, str], reason: str) -> bool:
        """Join the groups of two forms; False where a judgement forbids it."""
        one, other = self.root(first), self.root(second)
        if one == other:
            return True
        if not self.may_join(one, other):
            return False
        self._parent[other] = one
        self._apart[one] = self._apart.pop(one, set()) | self._apart.pop(other, set())
        if names[0] != names[1]:
            self._reasons.append((one, Merge((names[0], names[1]), reason)))
        return True

    def together(self, first: Form, second: Form) -> bool:
        """Whether two forms are one actor by now."""
        return self.root(first) == self.root(second)

    def merges(self) -> dict[Form, tuple[Merge, ...]]:
        """The reasons of each group by its root, each once, in the order in which they came."""
        found: dict[Form, dict[Merge, None]] = defaultdict(dict)
        for form, merge in self._reasons:
            found[self.root(form)][merge] = None
        return {root: tuple(merges) for root, merges in found.items()}
