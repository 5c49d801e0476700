"""A person's word on statements goes over ours."""

from generator.model import Span
from generator.resolve.judgements import Judgements

from .folder import article, folder_of

ONE = "Elena Ruiz won the Berlin marathon on Sunday."
SAME = "On Sunday Elena Ruiz won the marathon in Berlin."
UNLIKE = "A nurse was the fastest in Germany."


def _span(number: int, text: str) -> Span:
    return Span(f"a{number}", 0, len(text))


def test_sentences_that_a_person_calls_the_same_are_one_statement() -> None:
    """Though they share no word."""
    judged = Judgements(same_statements=((_span(0, ONE), _span(1, UNLIKE)),))
    found = folder_of([article(0, ONE), article(1, UNLIKE)], judged, one_thread=True)
    assert [len(s.spans) for s in found.shared()] == [2]


def test_sentences_that_a_person_calls_different_stay_apart() -> None:
    """Though they share every word."""
    judged = Judgements(different_statements=((_span(0, ONE), _span(1, SAME)),))
    found = folder_of([article(0, ONE), article(1, SAME)], judged, one_thread=True)
    assert found.shared() == []
    assert len(found.statements) == 2


def test_a_dropped_sentence_makes_no_statement() -> None:
    """Neither alone nor with others."""
    judged = Judgements(dropped_statements=frozenset({_span(0, ONE)}))
    found = folder_of([article(0, ONE), article(1, SAME)], judged, one_thread=True)
    assert [s.spans for s in found.statements] == [(_span(1, SAME),)]


def test_more_origins_come_first() -> None:
    """A fact that two tell stands before what one alone has."""
    more = "The race of Berlin was cold and wet, and Greta Holm of Norway came second after 42 kilometres."
    found = folder_of([article(0, f"{more}\n{ONE}"), article(1, SAME)], one_thread=True)
    assert [len(s.origins) for s in found.statements] == [2, 1]


def test_every_sentence_is_in_one_statement_at_most() -> None:
    """Also a headline that is printed twice, whose statement keeps one id."""
    found = folder_of([article(0, f"{ONE}\n{ONE}"), article(1, SAME)], one_thread=True)
    spans = [span for s in found.statements for span in s.spans]
    assert len(spans) == len(set(spans))
    assert len({s.id for s in found.statements}) == len(found.statements)
