"""Numbers compared by what they mean: golden cases."""

from typing import Any

import pytest

from generator.resolve.agreement.quantities import Quantity, quantities_in

from .folder import article, folder_of
from .golden import cases


def _quantity(text: str) -> Quantity:
    folder = folder_of([article(0, text, "2025-03-18")])
    found = folder.findings["a0"]
    return quantities_in(folder.articles[0], found.sentences[0], found.dates)[0]


@pytest.mark.parametrize("case", cases("quantities"), ids=lambda c: f"{c['one']} {c['other']}")
def test_two_printed_quantities_agree_when_one_value_satisfies_both(case: dict[str, Any]) -> None:
    """Units, number words, rounding and hedges are read; what is left differs."""
    one, other = _quantity(case["one"]), _quantity(case["other"])
    assert one.key == other.key
    assert one.agrees(other) is case["agree"], (one, other)
    assert other.agrees(one) is case["agree"]
