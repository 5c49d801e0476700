"""What in a sentence points outside it."""

import pytest

from generator.analyse import language_model
from generator.analyse.key_points.pointing import breaks_off, foreign_pronoun, points_at_something
from generator.model import Settings


def _parsed(words: str) -> object:
    return language_model.load(Settings().models[0][1])(words)


@pytest.mark.parametrize(
    ("words", "pointing"),
    [
        ("The council will discuss these cracks with engineers in May.", True),
        ("The mayor spoke with the union about this strike.", True),
        ("The bridge will open to lorries this year.", False),
        ("Cracks in the pillar worry Bergholm, and these cracks grow.", False),
        ("The council closed the harbour bridge on Monday.", False),
    ],
)
def test_this_and_these_point_at_what_the_sentence_has_not_said(words: str, pointing: bool) -> None:
    """Not where the sentence itself says it before, nor at the time of writing."""
    assert points_at_something(_parsed(words)) is pointing  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "pronoun"),
    [
        ("Historians believe he could be one of the fifteen.", "he"),
        ("But today she announced that the harbour would open.", "she"),
        ("The travails of his campaign are the last gasp of the party.", "his"),
        ("Mayor Olof Berg said he would open the harbour.", ""),
        ("A guard saw that he had lost the key.", ""),
    ],
)
def test_a_pronoun_is_foreign_where_nothing_before_it_may_be_meant(words: str, pronoun: str) -> None:
    """A person or thing before it in the sentence is enough; several people, and words of time, are not."""
    found = foreign_pronoun(_parsed(words))  # type: ignore[arg-type]
    assert (found.text if found else "") == pronoun


@pytest.mark.parametrize(
    ("words", "off"),
    [
        ("The mayor said: “The pillars are cracked.", True),
        ('The mayor said: "The pillars are cracked.', True),
        ("The mayor said: 'The pillars are cracked.", True),
        ("The mayor said: 'The pillars are cracked.'", False),
        ("“The pillars are cracked,” the mayor said.", False),
        ("The dockers' union called the mayor's plan 'a joke'.", False),
    ],
)
def test_a_sentence_breaks_off_where_its_quotation_stays_open(words: str, off: bool) -> None:
    """Curly, straight and single marks; an apostrophe opens nothing."""
    assert breaks_off(words) is off
