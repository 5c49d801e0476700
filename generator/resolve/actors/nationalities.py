""" "Russian" for Russia: what is said of a country by its adjective, counted apart."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from babel import Locale

from generator.analyse.mentions import nationalities
from generator.model import ActorKind, Article, Findings, MentionForm, Span

from .aliases import aliases
from .portrait import Portrait
from .written import folded


def nationalities_of(
    articles: Sequence[Article], findings: Mapping[str, Findings], portraits: Mapping[str, Portrait]
) -> dict[str, list[Span]]:
    """Nationalities by the id of the country that the folder also names."""
    countries = _countries(portraits)
    found: dict[str, list[Span]] = defaultdict(list)
    shown = Locale("en").territories
    for article in articles:
        for mention in findings[article.id].mentions:
            if mention.form is MentionForm.NATIONALITY:
                code = nationalities().get(article.words(mention.span).lower(), "")
                actor_id = countries.get(_canonical(shown.get(code, "")))
                if actor_id:
                    found[actor_id].append(mention.span)
    return found


def _canonical(name: str) -> str:
    return folded(aliases().get((ActorKind.PLACE, folded(name)), name))


def _countries(portraits: Mapping[str, Portrait]) -> dict[str, str]:
    places = [p for p in portraits.values() if p.kind is ActorKind.PLACE]
    return {_canonical(text): place.actor_id for place in places for text, _ in place.spelt}
