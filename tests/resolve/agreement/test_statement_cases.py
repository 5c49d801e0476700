"""Which sentences are shown as one statement: golden cases."""

from typing import Any

import pytest

from .folder import article, folder_of
from .golden import cases

DAYS = ("2025-03-17", "2025-03-18")


@pytest.mark.parametrize("case", cases("statements"), ids=lambda c: c["name"])
def test_two_sentences_are_one_statement_only_when_they_report_one_fact(case: dict[str, Any]) -> None:
    """What is the same is shown once with both wordings; what is not stays apart, for the reason given."""
    found = folder_of(
        [article(n, case[side], "2025-03-18") for n, side in enumerate(("one", "other"))], one_thread=True
    )
    assert bool(found.shared()) is case["same"], [r.reason for r in found.related]
    if "reason" in case and found.related:
        assert case["reason"] in {r.reason for r in found.related}
