"""The differences between two members of a family, in words."""

from hypothesis import given
from hypothesis import strategies as st

from generator.resolve.quotes.differences import Part, differences


def test_words_of_one_side_only_are_marked() -> None:
    one, other = differences("“The soup is hot and salty.”", "“The soup is very hot.”")
    assert one == (Part("“The soup is hot ", True), Part("and salty.”", False))
    assert other == (Part("“The soup is ", True), Part("very ", False), Part("hot.”", True))


def test_case_apostrophes_and_punctuation_make_no_difference() -> None:
    one, other = differences("“Maybe we can. Maybe we can’t”", '"Maybe we can, maybe we can\'t"')
    assert [part.same for part in (*one, *other)] == [True, True]


def test_texts_without_a_common_word_are_all_different() -> None:
    one, other = differences("Salt.", "Pepper!")
    assert (one, other) == ((Part("Salt.", False),), (Part("Pepper!", False),))


@given(st.text(), st.text())
def test_the_parts_joined_are_the_printed_text_again(one: str, other: str) -> None:
    first, second = differences(one, other)
    assert "".join(part.text for part in first) == one
    assert "".join(part.text for part in second) == other


@given(st.text(min_size=1))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    first, _ = differences(text, text)
    assert all(part.same for part in first)
