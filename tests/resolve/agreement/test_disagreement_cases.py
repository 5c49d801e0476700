"""Where sources differ, and where they only seem to: golden cases."""

from typing import Any

import pytest

from .folder import article, folder_of
from .golden import cases


def _folder(case: dict[str, Any]) -> Any:
    days = case.get("days", ["2025-03-18", "2025-03-18"])
    return folder_of([article(n, case[side], days[n]) for n, side in enumerate(("one", "other"))], one_thread=True)


@pytest.mark.parametrize("case", cases("disagreements", "differ"), ids=lambda c: c["name"])
def test_sources_that_differ_on_one_point_stand_side_by_side_in_their_own_words(case: dict[str, Any]) -> None:
    """One disagreement of the right kind, whose sides hold the printed words of each source."""
    found = _folder(case)
    assert [d.kind for d in found.disagreements] == [case["kind"]], [r.reason for r in found.related]
    printed = [" ".join(found.words(span) for span in side.spans) for side in found.disagreements[0].sides]
    assert all(word in words for word, words in zip(case["sides"], printed, strict=True)), printed


@pytest.mark.parametrize("case", cases("disagreements", "agree"), ids=lambda c: c["name"])
def test_values_that_one_truth_satisfies_are_no_disagreement(case: dict[str, Any]) -> None:
    """Other units, other spellings, rounded numbers, two moments: nothing is shown as differing."""
    assert _folder(case).disagreements == ()
