"""Whatever the text, marks and quotes hold their promises: nothing raises, spans lie in the text, no words twice."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analyse.quotes import quotes_of
from generator.analyse.quotes.marks import marked_in

from .test_golden_quotes import parsed_text

MARKS = "“”\"'‘’«»„`"
texts = st.lists(
    st.sampled_from(
        [*MARKS, "''", "``", " ", ", ", ". ", "\n", "he said", "Ana Ruiz", "told", "12", "not", ":", "—", "the", "ö"]
    )
)


@given(texts.map("".join) | st.text())
def test_marks_never_raise_never_overlap_and_stay_in_their_paragraph(text: str) -> None:
    found = marked_in(text, 0, len(text))
    edges = [0, *(edge for marked in found for edge in (marked.start, marked.end)), len(text)]
    assert edges == sorted(edges)
    assert all(m.start <= m.inner_start <= m.inner_end <= m.end for m in found)


@settings(max_examples=60, deadline=None)
@given(texts.map("".join))
def test_quotes_never_raise_and_give_no_words_twice(text: str) -> None:
    quotes = quotes_of(parsed_text(text))
    spans = sorted(piece for quote in quotes for piece in quote.pieces)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert all(0 <= quote.confidence <= 1 for quote in quotes)


def test_many_marks_take_no_longer_than_they_must() -> None:
    """A text of nothing but short quotes is cut into utterances of bounded length."""
    quotes = quotes_of(parsed_text("“Yes.” “No.” " * 200))
    assert sum(len(quote.pieces) for quote in quotes) == 400
    assert max(len(quote.pieces) for quote in quotes) <= 50
