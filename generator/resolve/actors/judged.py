"""A person's judgements about names, applied before any rule."""

from collections import defaultdict
from collections.abc import Sequence

from generator.resolve.judgements import Judgements

from .groups import Form, Groups
from .names import form_of
from .naming import Naming
from .written import folded


def apply_judgements(namings: Sequence[Naming], judgements: Judgements, groups: Groups) -> None:
    """Join what a person called the same; keep apart what a person called different."""
    forms: dict[str, dict[Form, str]] = defaultdict(dict)
    for naming in namings if judgements.same or judgements.different else ():
        forms[folded(naming.name)].setdefault(form_of(naming), naming.name)
    for number, group in enumerate(judgements.different):
        for side, name in enumerate(group):
            for form in forms.get(folded(name), {}):
                groups.keep_apart(form, number, side)
    for same in judgements.same:
        known = [(form, shown) for name in same for form, shown in forms.get(folded(name), {}).items()]
        for form, shown in known[1:]:
            groups.join(known[0][0], form, (known[0][1], shown), "a person's judgement")


def dropped_names(judgements: Judgements) -> frozenset[str]:
    """Names, folded, of which a person said that they are no actor."""
    return frozenset(map(folded, judgements.dropped_actors))
