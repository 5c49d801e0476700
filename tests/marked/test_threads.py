"""The seeds are the two threads that a reader marked by hand."""

from pathlib import Path

import pytest
import yaml

from generator.model import Thread

from .seeds import code_of, seeds_dossier

MARKED = yaml.safe_load((Path(__file__).parent / "threads.yml").read_text("utf-8"))


def _thread(codes: list[str]) -> Thread:
    return next(t for t in seeds_dossier().threads if sorted(map(code_of, t.article_ids)) == codes)


def test_the_seeds_are_exactly_the_marked_threads() -> None:
    """Two calls a month apart, told by two and three articles, never pooled."""
    found = sorted(sorted(map(code_of, t.article_ids)) for t in seeds_dossier().threads)
    assert found == sorted(t["articles"] for t in MARKED["threads"])


@pytest.mark.parametrize("marked", MARKED["threads"], ids=lambda t: t["starts"])
def test_a_thread_is_called_by_its_days_and_main_actors(marked: dict[str, list[str]]) -> None:
    """The label names the two presidents and the month."""
    thread = _thread(marked["articles"])
    assert thread.date.startswith(str(marked["starts"]))
    assert all(name in thread.label for name in marked["actors"])


@pytest.mark.parametrize("marked", MARKED["looks_back"])
def test_articles_that_mention_the_earlier_call_look_back_at_its_thread(marked: dict[str, list[str]]) -> None:
    """The thread of March names that of February, and not the other way round."""
    later = next(t for t in seeds_dossier().threads if set(marked["from"]) <= set(map(code_of, t.article_ids)))
    earlier = _thread(marked["to"])
    assert later.looks_back == (earlier.id,)
    assert earlier.looks_back == ()
