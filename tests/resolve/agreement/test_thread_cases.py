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


def test_each_event_of_a_running_story_is_a_thread_that_looks_back_at_those_before() -> None:
    """Five events of five weeks with the same actors; a sentence with a day of an earlier one is a look back."""
    events = cases("running_story")
    told = [(event, text) for event in events for text in event["texts"]]
    found = folder_of([article(n, text, event["day"].isoformat()) for n, (event, text) in enumerate(told)])
    assert [t.date for t in found.threads] == [event["day"].isoformat() for event in events]
    assert [len(t.article_ids) for t in found.threads] == [len(event["texts"]) for event in events]
    backs = [sorted({back.date for back in t.look_backs}) for t in found.threads]
    assert backs == [[day.isoformat() for day in event["back"]] for event in events]


def test_copies_of_one_text_name_an_actor_of_a_thread_once() -> None:
    """Two prints of a report that alone names the pilot do not make him a main actor."""
    print_of = "The ferry Aurora hit the pier in Split on Monday. Laura Costa closed it. Pilot Olof Berg was hurt."
    other = "Laura Costa closed the port of Split after the ferry Aurora hit the pier on Monday. Nobody died, she said."
    found = folder_of([article(n, t, "2025-03-18") for n, t in enumerate([print_of, print_of, other])])
    assert len(found.threads) == 1
    named = {found.cast.names[actor] for actor in found.threads[0].actor_ids}
    assert "Laura Costa" in named
    assert "Olof Berg" not in named
