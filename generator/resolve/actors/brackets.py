"""An acronym in brackets right behind a name: "the Institute of Tides (RIT)"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model import ActorKind, Article

from .naming import Naming
from .organisations import Bracketed
from .printed import Printed
from .shortened import acronym


def bracketed_in(articles: Sequence[Article], printed: Sequence[Sequence[Printed]]) -> Iterator[Bracketed]:
    """Each organisation with the acronym that follows it in brackets, where a word of the name begins like it."""
    for number, (article, names) in enumerate(zip(articles, printed, strict=True)):
        for (span, name, kind), (behind, short, other) in pairwise(names):
            between = article.text[span.end : behind.start], article.text[behind.end : behind.end + 1]
            if between == (" (", ")") and kind is other is ActorKind.ORG and _may_stand_for(short, name):
                yield Naming(number, name, kind, 1), Naming(number, short, kind, 1)


def _may_stand_for(short: str, name: str) -> bool:
    """An agency's mark behind an organisation ("the harbour board (AFP)") begins like no word of it."""
    return bool(acronym(short)) and any(word[0] == short[0] for word in name.split())
