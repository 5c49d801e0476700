"""The same utterance in several articles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import Article, AttributedQuote, CopyGroup, QuoteFamily, stable_id

from .origins import copy_numbers, origins_of
from .sameness import same_utterance
from .wording import Wording, wording_of

EXAMPLES = 6
"""Utterances kept under one run of words: more would make the search quadratic for common runs."""
NAMING_WORDS = 8
"""Words of the longest member that name the family."""


def families_of(
    articles: Sequence[Article], quotes: tuple[AttributedQuote, ...], copies: Sequence[CopyGroup]
) -> tuple[tuple[QuoteFamily, ...], tuple[AttributedQuote, ...]]:
    """The families, most origins first, and the quotes with their `family_id` set.

    Near-linear: each quote is compared with a few examples under each of its runs of three words.
    """
    by_id = {article.id: article for article in articles}
    wordings = [wording_of(*(by_id[q.article_id].words(piece) for piece in q.quote.pieces)) for q in quotes]
    numbers = copy_numbers(copies)
    families, family_of = [], {}
    for places in _groups(quotes, wordings):
        members = [quotes[place] for place in places]
        if len({member.article_id for member in members}) > 1:
            family = _family(members, [wordings[place] for place in places], by_id, numbers)
            families.append(family)
            family_of.update({member.id: family.id for member in members})
    families.sort(key=lambda family: (-len(family.origins), -len(family.quote_ids), family.id))
    return tuple(families), tuple(replace(quote, family_id=family_of.get(quote.id)) for quote in quotes)


def _groups(quotes: Sequence[AttributedQuote], wordings: Sequence[Wording]) -> list[list[int]]:
    """Indexes of quotes that are one utterance, in order; a quote alone is a group of one."""
    parent = list(range(len(quotes)))
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, wording in enumerate(wordings):
        compared: set[int] = set()
        for shingle in sorted(wording.shingles):
            for other in index[shingle]:
                if other not in compared and _root(parent, other) != _root(parent, place):
                    compared.add(other)
                    if same_utterance(wordings[other], wording, _same_speaker(quotes[other], quotes[place])):
                        parent[_root(parent, place)] = _root(parent, other)
            _remember(index[shingle], place, parent)
    groups: dict[int, list[int]] = defaultdict(list)
    for place in range(len(quotes)):
        groups[_root(parent, place)].append(place)
    return list(groups.values())


def _remember(examples: list[int], place: int, parent: list[int]) -> None:
    """Keep a quote under a run of words unless its utterance is already there twice."""
    alike = sum(_root(parent, other) == _root(parent, place) for other in examples)
    if len(examples) < EXAMPLES and alike < 2:
        examples.append(place)


def _root(parent: list[int], place: int) -> int:
    while parent[place] != place:
        parent[place] = parent[parent[place]]
        place = parent[place]
    return place


def _same_speaker(one: AttributedQuote, other: AttributedQuote) -> bool | None:
    if one.speaker_id is None or other.speaker_id is None:
        return None
    return one.speaker_id == other.speaker_id


def _family(
    members: Sequence[AttributedQuote],
    wordings: Sequence[Wording],
    articles: Mapping[str, Article],
    copies: Mapping[str, int],
) -> QuoteFamily:
    longest = sorted(zip(members, wordings, strict=True), key=lambda pair: -len(pair[1].words))
    name = next((_first_words(wording) for member, wording in longest if _may_name(articles[member.article_id])), "")
    ids = tuple(member.id for member, _ in longest)
    return QuoteFamily(stable_id(name, *sorted(ids)), ids, origins_of(members, articles, copies))


def _first_words(wording: Wording) -> str:
    return " ".join(wording.words[:NAMING_WORDS])


def _may_name(article: Article) -> bool:
    """Whether words of the article may stand in an address: an id is published wherever the family is."""
    stated = article.metadata.publish
    return article.published_whole or (stated is not None and stated.value == "excerpts")
