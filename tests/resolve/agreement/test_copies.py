"""Copies are one origin and are not counted twice."""

from dataclasses import replace
from typing import Any

import pytest

from generator.model import BlockKind
from generator.resolve.agreement import copies_of
from generator.resolve.judgements import Judgements

from .folder import article, folder_of
from .golden import cases

TEXT = "Elena Ruiz won the Berlin marathon on Sunday.\nRuiz beat Greta Holm by two minutes in the Berlin rain."
OTHER = "On Sunday Elena Ruiz won the marathon in Berlin.\nGreta Holm lost to her by two minutes in the rain."


@pytest.mark.parametrize("case", cases("copies"), ids=lambda c: c["name"])
def test_two_texts_are_one_origin_only_when_one_is_a_copy_of_the_other(case: dict[str, Any]) -> None:
    """Same text, near text, a text inside a longer one; never two texts on one event."""
    groups = copies_of([article(0, case["one"]), article(1, case["other"])], {}, Judgements())
    assert [g.article_ids for g in groups] == ([("a0", "a1")] if case["copies"] else [])


def test_a_copy_adds_a_wording_but_no_origin() -> None:
    """Three articles, one of them a copy: two origins."""
    found = folder_of([article(0, TEXT, "2025-05-02"), article(1, TEXT, "2025-05-02"), article(2, OTHER, "2025-05-02")])
    told = next(s for s in found.shared() if len({span.article_id for span in s.spans}) == 3)
    assert told.origins == (("a0", "a1"), ("a2",))


def test_two_articles_of_one_outlet_are_one_origin() -> None:
    """An outlet that prints a fact twice is one witness."""
    found = folder_of([article(0, TEXT, "2025-05-02", "The Courier"), article(1, OTHER, "2025-05-02", "The Courier")])
    assert {len(s.origins) for s in found.shared()} == {1}


def test_a_person_says_which_agency_an_article_relays() -> None:
    """Two articles that relay one agency are one origin."""
    judged = Judgements(origins=(("a0", "TASS"), ("a1", "TASS")))
    found = folder_of([article(0, TEXT, "2025-05-02"), article(1, OTHER, "2025-05-02")], judged)
    assert {len(s.origins) for s in found.shared()} == {1}


def test_furniture_that_two_articles_share_makes_no_copy() -> None:
    """Only running text is compared."""
    furniture = " ".join(f"Read our story number {n} about the harbour." for n in range(60))
    one, other = (
        article(n, f"{words}\n{furniture}") for n, words in enumerate((TEXT.splitlines()[0], OTHER.splitlines()[1]))
    )
    shown = [replace(a, blocks=(*a.blocks[:-1], replace(a.blocks[-1], kind=BlockKind.FURNITURE))) for a in (one, other)]
    assert copies_of([one, other], {}, Judgements())
    assert copies_of(shown, {}, Judgements()) == ()
