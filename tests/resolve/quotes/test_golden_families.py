"""The golden cases of quote families: quotes of several articles in, families and origins out."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model import Article, AttributedQuote, CopyGroup, Metadata, Quote, QuoteKind, Span, content_hash
from generator.resolve.quotes import families_of

GOLDEN = Path(__file__).parents[2] / "golden" / "families"
CASES = [
    pytest.param(case, id=case["name"])
    for path in sorted(GOLDEN.glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


def one_article(number: int, said: list[Any]) -> tuple[Article, list[AttributedQuote]]:
    """An article that holds these quotes and nothing else."""
    rows = [row if isinstance(row, list) else [None, row] for row in said]
    text, quotes, name = "", [], f"a{number}"
    for place, (speaker, words, *channel) in enumerate(rows, start=1):
        span = Span(name, len(text), len(text) + len(words))
        text += words + "\n"
        relay = Span(name, len(text), len(text) + len(channel[0])) if channel else None
        text += (channel[0] + "\n") if channel else ""
        quote = Quote((span,), QuoteKind.DIRECT, None, None, relay, "test", 1.0)
        quotes.append(AttributedQuote(f"{number}.{place}", name, quote, speaker, "test"))
    sha = content_hash(text, length=64)
    return Article(name, name, name, sha, text, sha, Metadata(), ()), quotes


def families(case: dict[str, Any]) -> tuple[list[list[str]], list[list[list[int]]]]:
    """Members and origins of the families of a case, in the order of their first members."""
    made = [one_article(number, said) for number, said in enumerate(case["articles"], start=1)]
    copies = [CopyGroup(tuple(f"a{n}" for n in group), "near copy") for group in case.get("copies", [])]
    quotes = tuple(quote for _, found in made for quote in found)
    found, marked = families_of([article for article, _ in made], quotes, copies)
    assert {q.id for q in marked if q.family_id} == {q for family in found for q in family.quote_ids}
    found = tuple(sorted(found, key=lambda family: min(family.quote_ids)))
    origins = [[[int(a[1:]) for a in origin] for origin in family.origins] for family in found]
    return [list(family.quote_ids) for family in found], origins


@pytest.mark.parametrize("case", CASES)
def test_quotes_of_several_articles_make_families(case: dict[str, Any]) -> None:
    expected = [[str(member) for member in family] for family in case["families"]]
    assert families(case) == (expected, case["origins"])


def test_the_order_of_families_and_their_ids_do_not_hang_on_chance() -> None:
    """The same input gives the same bytes."""
    case = CASES[-2].values[0]
    assert families(case) == families(case)
