"""Ids and addresses made from content."""

import pytest

from generator.model import slug, stable_id


@pytest.mark.parametrize("dash", ["-", "–", "—", "‒", "―", "‐", "‑", "−"])
def test_a_dash_of_any_kind_parts_two_words(dash: str) -> None:
    assert slug(f"The Poole{dash}Marsh call") == "the-poole-marsh-call"


def test_a_slug_is_plain_lower_case_without_accents() -> None:
    assert slug("Café “Señor” No. 7!") == "cafe-senor-no-7"


def test_a_slug_is_cut_between_words() -> None:
    assert slug("harbour " * 10, length=20) == "harbour-harbour"


def test_an_id_is_readable_and_differs_where_the_content_differs() -> None:
    assert stable_id("港", "a").startswith("x-")
    assert stable_id("Harbour", "ab", "c") != stable_id("Harbour", "a", "bc")
