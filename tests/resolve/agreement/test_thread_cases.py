"""Which articles tell one event: golden cases and what a person decides."""

from typing import Any

import pytest

from generator.resolve.judgements import Judgements

from .folder import article, folder_of
from .golden import cases


def _ids(groups: list[list[int]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(f"a{n}" for n in group) for group in groups)


@pytest.mark.parametrize("case", cases("threads"), ids=lambda c: c["name"])
def test_articles_stand_in_one_thread_only_when_they_tell_one_event(case: dict[str, Any]) -> None:
    """Every article is in exactly one thread; dates, names and a person's word keep events apart."""
    judged = Judgements(joined_threads=_ids(case.get("joined", [])), split_threads=_ids(case.get("split", [])))
    articles = [article(n, a["text"], str(a["date"])) for n, a in enumerate(case["articles"])]
    found = folder_of(articles, judged)
    assert sorted(t.article_ids for t in found.threads) == sorted(_ids(case["threads"]))


def test_a_person_gives_a_thread_its_title() -> None:
    """The title stands instead of our label."""
    judged = Judgements(thread_titles=(("a0", "The marathon"),))
    found = folder_of([article(0, "Elena Ruiz won the Berlin marathon.", "2025-05-02")], judged)
    assert [t.label for t in found.threads] == ["The marathon"]


def test_threads_do_not_depend_on_the_order_in_which_words_are_hashed() -> None:
    """Two runs give the same ids, labels and order."""
    articles = [article(n, c["articles"][0]["text"], "2025-05-02") for n, c in enumerate(cases("threads"))]
    assert folder_of(articles).threads == folder_of(articles).threads


def test_an_empty_folder_has_no_threads() -> None:
    """Nothing in, nothing out."""
    found = folder_of([])
    assert (found.threads, found.statements, found.disagreements) == ((), (), ())
