"""How many independent origins a family has: articles that share a text or relay the same channel are one."""

from collections.abc import Mapping, Sequence

from generator.model import Article, AttributedQuote, CopyGroup
from generator.resolve.agreement.joined import joined


def origins_of(
    members: Sequence[AttributedQuote], articles: Mapping[str, Article], copies: Mapping[str, int]
) -> tuple[tuple[str, ...], ...]:
    """Articles of the members grouped by origin, in the order in which they are first met.

    `copies`: number of the copy group by article id.  Two articles are one origin when they are copies, when both
    credit one channel for these words, when one is the outlet that the other credits, or when one outlet ran both.
    """
    by_key: dict[str, list[str]] = {}
    for member in members:
        for key in sorted(_keys(member, articles[member.article_id], copies)):
            by_key.setdefault(key, []).append(member.article_id)
    known = list(dict.fromkeys(member.article_id for member in members))
    return tuple(tuple(group) for group in joined(known, list(by_key.values())))


def _keys(member: AttributedQuote, article: Article, copies: Mapping[str, int]) -> set[str]:
    found = set()
    if article.id in copies:
        found.add(f"copies {copies[article.id]}")
    origin = article.metadata.origin.value if article.metadata.origin else ""
    named = [article.outlet, origin]
    if member.quote.channel is not None:
        named.append(article.words(member.quote.channel))
    return found | {f"name {_short(name)}" for name in named if _short(name)}


def _short(name: str) -> str:
    """The last word of a channel's name, lower case: "Russian news agency TASS" and "Tass" are one."""
    words = name.casefold().replace("'s", "").split()
    return words[-1] if words else ""


def copy_numbers(copies: Sequence[CopyGroup]) -> dict[str, int]:
    """Number of the copy group by article id."""
    return {article_id: number for number, group in enumerate(copies) for article_id in group.article_ids}
