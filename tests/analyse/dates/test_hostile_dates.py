"""No text makes the date rules raise, overlap or leave the text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analyse import language_model
from generator.analyse.dates import dates_of, period
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, DateExpression, Metadata, Provenance, Settings, Stated, content_hash
from generator.read.plain_text import blocks_of

VOCABULARY = (
    "the next last this May March 31 29 February 0 1/0 2 99999999999999999999999 half a few and quarter year years ago "
    "earlier later Tuesday 's ' 12:99 25:00 p.m. of 2024 1066 '99 1990s 20th century fiscal first weekend every end "
    "twenty-four hours from now on by Easter Q3 2003-04 00/00/0000 30.2.2020 - , . \n “ ” decade ended"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))


def read(text: str, day: str) -> tuple[DateExpression, ...]:
    sha = content_hash(text, length=64)
    metadata = Metadata(date=Stated(day, Provenance.SIDECAR))
    article = Article("a", "a", "a.txt", sha, text, sha, metadata, blocks_of("a", text))
    doc = language_model.load(Settings().models[0][1])(text)
    return dates_of(Parsed(article, doc, sentences_of(article, doc)))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(WORDS, min_size=1, max_size=14),
    st.sampled_from(["2024-02-29", "1000-01-01", "8999-12-31", "0001-01-01", "x"]),
)
def test_expressions_stand_in_order_without_overlap_whatever_the_words(words: list[str], day: str) -> None:
    found = read(" ".join(words), day)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    for date in found:
        period(date.value)


@pytest.mark.parametrize(
    "value", ["", "P30D", "PT90M", "XXXX-WXX-2", "2025-13", "2025-02-30", "2024-W60", "a/b", "2024-09"]
)
def test_a_period_is_days_in_order_or_none(value: str) -> None:
    covered = period(value)
    assert covered is None or covered[0] <= covered[1]


def test_a_period_covers_the_whole_of_what_the_value_names() -> None:
    names = [
        "2024-02",
        "2024-Q4",
        "2024-W01",
        "2024-W01-WE",
        "2024-SU",
        "2024",
        "2024-05-02/2024-05-05",
        "2024-05-02T10:00",
    ]
    assert [tuple(map(str, period(name) or ())) for name in names] == [
        ("2024-02-01", "2024-02-29"),
        ("2024-10-01", "2024-12-31"),
        ("2024-01-01", "2024-01-07"),
        ("2024-01-06", "2024-01-07"),
        ("2024-06-01", "2024-08-31"),
        ("2024-01-01", "2024-12-31"),
        ("2024-05-02", "2024-05-05"),
        ("2024-05-02", "2024-05-02"),
    ]
