"""Where sources differ, found in folders of several threads with nobody pointing at the sentences: golden folders."""

from functools import cache
from typing import Any

import pytest

from generator.model import Disagreement

from .folder import Folder, article, folder_of
from .golden import cases

FLOORS = {"first": 10, "second": 6}
"""Differences found of the 14 that stand in each folder; they may only rise."""


@cache
def _folder(name: str) -> tuple[Folder, dict[str, str]]:
    """All articles of a file in one folder, and the thread of each by id."""
    articles, threads = [], {}
    for case in cases("differing_threads", name):
        for told in case["articles"]:
            articles.append(article(len(articles) + 1, told["text"], told["date"].isoformat(), told["outlet"]))
            threads[articles[-1].id] = case["thread"]
    return folder_of(articles), threads


def _is(wanted: dict[str, Any], found: Disagreement, folder: Folder) -> bool:
    printed = [" ".join(folder.words(span) for span in side.spans).casefold() for side in found.sides]
    return wanted["kind"] == found.kind and all(
        any(str(side).casefold() in words for words in printed) for side in wanted["sides"]
    )


def _found_in(name: str, case: dict[str, Any]) -> list[Disagreement]:
    folder, threads = _folder(name)
    thread = {s.id: threads[s.spans[0].article_id] for s in folder.statements}
    return [d for d in folder.disagreements if thread[d.statement_id] == case["thread"]]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_every_difference_that_is_shown_is_one_and_most_are_shown(name: str) -> None:
    """Nothing is shown that a reader would not call a difference, and no fewer are found than before."""
    folder, _ = _folder(name)
    missing = 0
    for case in cases("differing_threads", name):
        found, wanted = _found_in(name, case), case.get("differ") or []
        known = [*wanted, *(case.get("may") or [])]
        wrong = [d for d in found if not any(_is(w, d, folder) for w in known)]
        assert wrong == [], case["thread"]
        missing += sum(not any(_is(w, d, folder) for d in found) for w in wanted)
    assert sum(len(case.get("differ") or []) for case in cases("differing_threads", name)) - missing >= FLOORS[name]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_threads_of_one_folder_stay_apart(name: str) -> None:
    """Nine events, nine threads of three articles."""
    folder, threads = _folder(name)
    assert [len({threads[a] for a in t.article_ids}) for t in folder.threads] == [1] * 9
