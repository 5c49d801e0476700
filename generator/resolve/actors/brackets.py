"""An acronym in brackets right behind a name: "the Institute of Tides (RIT)"."""

from collections.abc import Sequence
from itertools import pairwise

from generator.model import ActorKind, Article

from .groups import Groups
from .names import form_of
from .naming import Naming
from .organisations import acronym
from .printed import Printed

REASON = "in brackets right behind the name"


def join_bracketed(articles: Sequence[Article], printed: Sequence[Sequence[Printed]], groups: Groups) -> None:
    """Join each organisation to the acronym that follows it in brackets, where a word of the name begins like it."""
    for number, (article, names) in enumerate(zip(articles, printed, strict=True)):
        for (span, name, kind), (behind, short, other) in pairwise(names):
            between = article.text[span.end : behind.start], article.text[behind.end : behind.end + 1]
            if between == (" (", ")") and kind is other is ActorKind.ORG and _may_stand_for(short, name):
                first, second = Naming(number, name, kind, 1), Naming(number, short, kind, 1)
                groups.join(form_of(first), form_of(second), (name, short), REASON)


def _may_stand_for(short: str, name: str) -> bool:
    """An agency's mark behind an organisation ("the harbour board (AFP)") begins like no word of it."""
    return bool(acronym(short)) and any(word[0] == short[0] for word in name.split())
